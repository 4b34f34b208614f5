/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.ToDo;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.WidgetIds;

/** Asks what is to be done, and about which article. */
final class ToDoDialog extends TalkDialog {

	private static final int WIDTH = 320;

	private final Discussions discussions;
	private final ArticleLibrary library;
	private final String suggested;
	private Text article;
	private Label title;
	private Text what;

	/** @param suggested id of the article that is probably meant; may be empty */
	ToDoDialog(Shell shell, Discussions discussions, ArticleLibrary library, String suggested) {
		super(shell, "New To-Do", "Open To-Do");
		this.discussions = discussions;
		this.library = library;
		this.suggested = suggested;
	}

	@Override
	void ask(Composite rows) {
		label(rows, "&Article:");
		article = WidgetIds.tag(new Text(rows, SWT.BORDER), "todo.article");
		article.setText(suggested);
		article.setMessage("The article's id");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(article);
		label(rows, "");
		title = WidgetIds.tag(new Label(rows, SWT.NONE), "todo.title");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
		label(rows, "To &do:");
		what = WidgetIds.tag(new Text(rows, SWT.BORDER), "todo.what");
		what.setTextLimit(ToDo.LONGEST);
		what.setMessage("What somebody is to do about it");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
		article.addListener(SWT.Modify, event -> showTitle());
		article.addListener(SWT.Modify, event -> sayNothing());
		what.addListener(SWT.Modify, event -> sayNothing());
		showTitle();
		(suggested.isEmpty() ? article : what).setFocus();
	}

	private void showTitle() {
		title.setText(library.find(article.getText().strip()).map(Article::title).orElse("").replace("&", "&&"));
	}

	@Override
	AnswerJob.Work<?> work() {
		String id = article.getText().strip();
		String text = what.getText();
		return () -> discussions.openToDo(library.find(id).orElseThrow(() -> new KnowledgeBaseException(
				id.isEmpty() ? "Say which article it is about, by its id." : "There is no article " + id + ". Check its id in the list.")), text, Signature.user());
	}
}
