/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.Article;
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
	private Text query;
	private MessageLine message;
	private ArticleList list;
	private ArticlePane pane;

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
		list = new ArticleList(finder, this::open);
		pane = pane(sash);
		AspectSash.turn(sash);
		ArticleSearch search = new ArticleSearch(library, finder, this::show);
		Refresh asTyped = Refresh.of(query, () -> search.ask(query.getText()));
		query.addModifyListener(event -> asTyped.request());
		start();
	}

	@Focus
	public void focus() {
		query.setFocus();
	}

	/** Shows an article, whatever the search has found. */
	@Inject
	@Optional
	public void showArticle(@UIEventTopic(SHOW) String id) {
		query.setText("");
		list.show(ArticleRow.of(library, ""));
		if (!list.select(id)) {
			message.say(Signal.CAUTION, "There is no article " + id + " in the knowledge base.");
		}
	}

	private void start() {
		List<ArticleRow> rows = ArticleRow.of(library, "");
		show(rows);
		pane.say(rows.isEmpty() ? "" : "Select an article to read it.");
		rows.stream().filter(ArticleRow::isFieldAlert).findFirst().ifPresent(row -> list.select(row.article().id()));
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
	}

	private void sayProblems() {
		if (library.problems().isEmpty()) {
			message.clear();
		} else {
			message.say(Signal.CAUTION, String.join(" ", library.problems()));
		}
	}

	private void open(Article article) {
		pane.show(article);
	}

	private ArticlePane pane(Composite parent) {
		try {
			return new ArticleBrowser(parent, new ArticlePage(renderer));
		} catch (SWTError e) {
			ILog.of(getClass()).warn("No browser can be embedded; articles are shown as plain text.", e);
			return new ArticleText(parent, renderer);
		}
	}

	private static Text searchField(Composite parent) {
		Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Search the articles");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return WidgetIds.tag(field, "kb.search");
	}
}
