/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.Article;
import org.fieldbench.ui.WidgetIds;

/** The articles, or those that were found, with the place where. */
final class ArticleList {

	private static final int SMALLEST_HEIGHT = 46;

	private final TableViewer viewer;

	ArticleList(Composite parent, Consumer<Article> onSelection) {
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTable(), "kb.list");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, SMALLEST_HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ArticleLabels());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(event -> selected().ifPresent(onSelection));
	}

	/** Shows rows, and keeps the article that was selected if it is still among them. */
	void show(List<ArticleRow> rows) {
		Optional<Article> before = selected();
		viewer.setInput(rows);
		before.ifPresent(article -> select(article.id()));
	}

	/** @return false if the article is not in the list */
	boolean select(String id) {
		Optional<ArticleRow> row = rows().stream().filter(candidate -> candidate.article().id().equalsIgnoreCase(id)).findFirst();
		row.ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
		return row.isPresent();
	}

	Optional<Article> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ArticleRow row ? Optional.of(row.article())
				: Optional.empty();
	}

	@SuppressWarnings("unchecked") // the input is nothing else
	private List<ArticleRow> rows() {
		return viewer.getInput() == null ? List.of() : (List<ArticleRow>) viewer.getInput();
	}
}
