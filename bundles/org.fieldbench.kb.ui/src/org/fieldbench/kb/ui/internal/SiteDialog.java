/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.SiteValues;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Asks for the values of the site before an article is printed. */
final class SiteDialog extends TitledDialog {

	private static final int PRINT = IDialogConstants.CLIENT_ID;

	private SiteValues values;
	private SiteForm form;
	private boolean toShow;

	SiteDialog(Shell shell, String article, SiteValues values) {
		super(shell, "Print Article " + article);
		this.values = values;
	}

	@Override
	protected void fill(Composite area) {
		new Label(area, SWT.WRAP).setText("What you leave empty becomes a line to write on. The pages go to a printer, or open in your PDF viewer.");
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		form = new SiteForm(rows, values);
		addMessage(area, "print.message");
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
			sayBad(e.getMessage());
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
