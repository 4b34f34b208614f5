/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The knowledge base: find an article, and read it. */
public final class ArticlesView {

	/** Id of the view. */
	static final String ID = "org.fieldbench.kb.ui.articles";
	/** Topic of an event whose data is the id of an article to show. */
	static final String SHOW = "org/fieldbench/kb/ui/SHOW";

	private final ArticleLibrary library;
	private final ArticleRenderer renderer;
	private ArticleSearch search;
	private Text query;
	private MessageLine message;
	private ArticleList list;
	private String wanted;

	@Inject
	public ArticlesView(ArticleLibrary library, ArticleRenderer renderer) {
		this.library = library;
		this.renderer = renderer;
	}

	@PostConstruct
	public void create(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite finder = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(finder);
		query = searchField(finder);
		message = WidgetIds.tag(new MessageLine(finder), "kb.message");
		LazyPane pane = new LazyPane(sash, renderer);
		list = new ArticleList(finder, pane::show);
		AspectSash.turn(sash);
		search = new ArticleSearch(library, finder, this::show);
		Refresh asTyped = Refresh.of(query, () -> search.ask(query.getText()));
		query.addModifyListener(event -> asTyped.request());
		search.ask("");
	}

	@Focus
	public void focus() {
		query.setFocus();
	}

	/** Shows an article, whatever the search has found. */
	@Inject
	@Optional
	public void showArticle(@UIEventTopic(SHOW) String id) {
		wanted = id;
		query.setText("");
		search.ask("");
	}

	private void show(List<ArticleRow> rows) {
		list.show(rows);
		if (!rows.isEmpty()) {
			sayProblems();
		} else if (query.getText().isBlank()) {
			message.say(Signal.INFO, "The knowledge base is empty. Articles come with Fieldbench and with partners' plug-ins.");
		} else {
			message.say(Signal.INFO, "No article holds all of these words. Try fewer, or the beginning of one.");
		}
		select(rows);
	}

	private void select(List<ArticleRow> rows) {
		if (wanted != null) {
			if (!list.select(wanted)) {
				message.say(Signal.CAUTION, "There is no article " + wanted + " in the knowledge base.");
			}
			wanted = null;
		} else if (query.getText().isBlank() && list.selected().isEmpty()) {
			rows.stream().filter(ArticleRow::isFieldAlert).findFirst().ifPresent(row -> list.select(row.article().id()));
		}
	}

	private void sayProblems() {
		if (library.problems().isEmpty()) {
			message.clear();
		} else {
			message.say(Signal.CAUTION, String.join(" ", library.problems()));
		}
	}

	private static Text searchField(Composite parent) {
		Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Search the articles");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return WidgetIds.tag(field, "kb.search");
	}
}
