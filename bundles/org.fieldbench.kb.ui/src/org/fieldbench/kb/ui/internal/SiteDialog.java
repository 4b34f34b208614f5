/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.SiteValues;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Asks for the values of the site before an article is printed. */
final class SiteDialog extends Dialog {

	private static final int PRINT = IDialogConstants.CLIENT_ID;

	private MessageLine message;
	private final String article;
	private SiteValues values;
	private SiteForm form;
	private boolean toShow;

	SiteDialog(Shell shell, String article, SiteValues values) {
		super(shell);
		this.article = article;
		this.values = values;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Print Article " + article);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.WRAP).setText("What you leave empty becomes a line to write on. The pages go to a printer, or open in your PDF viewer.");
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		form = new SiteForm(rows, values);
		message = WidgetIds.tag(new MessageLine(area), "print.message");
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, PRINT, "Print\u2026", true), "print.paper");
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, "Show Pages", false), "print.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		toShow = button != PRINT;
		super.buttonPressed(button == PRINT ? IDialogConstants.OK_ID : button);
	}

	@Override
	protected void okPressed() {
		try {
			values = form.values();
			super.okPressed();
		} catch (ExportException e) {
			message.say(Signal.BAD, e.getMessage());
		}
	}

	/** @return whether the pages are to be opened, not printed */
	boolean isToShow() {
		return toShow;
	}

	SiteValues values() {
		return values;
	}
}
