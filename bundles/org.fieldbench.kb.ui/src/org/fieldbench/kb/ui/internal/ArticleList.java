/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ui.internal.marks.ReaderMarks;
import org.fieldbench.kb.ui.internal.team.KnownConflicts;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.CellToolTips;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Themes;
import org.fieldbench.ui.WidgetIds;

/** The articles, or those that were found, with the place where, and their states. */
final class ArticleList {

	private static final int SMALLEST_HEIGHT = 46;
	private static final int STATE_WIDTH = 116;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private Optional<Article> selected = Optional.empty();

	/**
	 * @param library has the texts
	 * @param onSelection gets the article that the user selects
	 */
	ArticleList(Composite parent, ArticleLibrary library, Consumer<Article> onSelection) {
		ReaderMarks marks = PlatformUI.getWorkbench().getService(ReaderMarks.class);
		KnownConflicts conflicts = PlatformUI.getWorkbench().getService(KnownConflicts.class);
		Composite frame = new Composite(parent, SWT.NONE);
		frame.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, SMALLEST_HEIGHT).applyTo(frame);
		viewer = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		AccessibleName.give(WidgetIds.tag(viewer.getTable(), "kb.list"), "Articles");
		CellToolTips.enable(viewer);
		column("Article", new ArticleLabels(marks::now, conflicts::sentence)).setColumnData(viewer.getTable().getColumn(0), new ColumnWeightData(1, STATE_WIDTH, true));
		column("State", new DelegatingStyledCellLabelProvider(new States())).setColumnData(viewer.getTable().getColumn(1), new ColumnPixelData(STATE_WIDTH, true, true));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> {
			selected = selectedRow().flatMap(row -> library.find(row.article().id()));
			selected.ifPresent(onSelection);
		});
		follow(marks, conflicts);
	}

	/** What is marked may change while the list stands. */
	private void follow(ReaderMarks marks, KnownConflicts conflicts) {
		Runnable again = Refresh.of(viewer.getTable(), viewer::refresh)::request;
		marks.addListener(again);
		conflicts.addListener(again);
		viewer.getTable().addDisposeListener(event -> {
			marks.removeListener(again);
			conflicts.removeListener(again);
		});
		Themes.onChange(viewer.getTable(), again);
	}

	private TableColumnLayout column(String title, CellLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		return layout;
	}

	/** @return for the selection and the context menu */
	TableViewer viewer() {
		return viewer;
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

	/** No article is selected any more. */
	void unselect() {
		viewer.setSelection(StructuredSelection.EMPTY);
	}

	/** Gives the list the keyboard, on the article that is selected or else on the first. An empty list does not take it. */
	void enter() {
		if (!rows().isEmpty()) {
			viewer.setSelection(new StructuredSelection(selectedRow().orElse(rows().getFirst())), true);
			viewer.getTable().setFocus();
		}
	}

	/** @return as it was when it was selected: what is done with it is done with what the user saw */
	Optional<Article> selected() {
		return selectedRow().isEmpty() ? Optional.empty() : selected;
	}

	private Optional<ArticleRow> selectedRow() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ArticleRow row ? Optional.of(row) : Optional.empty();
	}

	@SuppressWarnings("unchecked") // the input is nothing else
	private List<ArticleRow> rows() {
		return viewer.getInput() == null ? List.of() : (List<ArticleRow>) viewer.getInput();
	}

	/** The second column: the state, as picture and word. Styled as the first one, since GTK draws no picture beside such a column. */
	private static final class States extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			return new StyledString(((ArticleRow) element).state().label());
		}

		@Override
		public Image getImage(Object element) {
			return StateImages.of(((ArticleRow) element).state());
		}
	}
}
