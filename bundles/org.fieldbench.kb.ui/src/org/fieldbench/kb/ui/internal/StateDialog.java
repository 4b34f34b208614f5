/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Asks for the next state of an article, and why. */
final class StateDialog extends TitledDialog {

	private static final int WIDTH = 320;

	private final Article article;
	private final List<ArticleState> next;
	private Combo states;
	private Text why;
	private ArticleState state;
	private String comment;

	StateDialog(Shell shell, Article article) {
		super(shell, "State of Article " + article.id());
		this.article = article;
		next = List.copyOf(article.editorial().state().next());
		state = next.get(0);
	}

	@Override
	protected void fill(Composite area) {
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		new Label(rows, SWT.NONE).setText("It is:");
		new Label(rows, SWT.NONE).setText(article.editorial().state().label());
		new Label(rows, SWT.NONE).setText("&New state:");
		states = WidgetIds.tag(new Combo(rows, SWT.READ_ONLY | SWT.DROP_DOWN), "state.next");
		states.setItems(next.stream().map(ArticleState::label).toArray(String[]::new));
		states.select(0);
		new Label(rows, SWT.NONE).setText("&Why:");
		why = WidgetIds.tag(new Text(rows, SWT.BORDER), "state.why");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, "Set State", true), "state.set");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		state = next.get(states.getSelectionIndex());
		comment = why.getText().strip();
		super.okPressed();
	}

	ArticleState state() {
		return state;
	}

	String comment() {
		return comment;
	}
}
