/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Lets the user find an article and choose it. */
final class ArticleChoice extends TitledDialog {

	private static final Point SIZE = new Point(620, 460);

	private final ArticleLibrary library;
	private final String question;
	private final String action;
	private ArticleList list;
	private Article chosen;

	/**
	 * @param question over the list
	 * @param action what the button says
	 */
	ArticleChoice(Shell shell, ArticleLibrary library, String title, String question, String action) {
		super(shell, title);
		this.library = library;
		this.question = question;
		this.action = action;
		setInitialSize(SIZE);
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(area);
		new Label(area, SWT.WRAP).setText(question);
		ArticleFinder finder = new ArticleFinder(area, library, rows -> list.show(rows));
		list = new ArticleList(area, library, this::select);
		WidgetIds.tag(list.viewer().getTable(), "choice.list");
		list.viewer().addDoubleClickListener(event -> okPressed());
		finder.ask();
		finder.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, action, true), "choice.ok").setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void select(Article article) {
		chosen = article;
		getButton(IDialogConstants.OK_ID).setEnabled(true);
	}

	@Override
	protected void okPressed() {
		if (chosen != null) {
			super.okPressed();
		}
	}

	/** @return what was chosen; empty when nothing was */
	Optional<Article> choose() {
		return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}
}
