/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** A dialog at whose end a plan is written: it stays open, and says why, when that fails. */
abstract class PlanDialog extends Dialog {

	private final KnownPhonesView view;
	private final String title;
	private final String doIt;
	private final Point size;
	private MessageLine message;

	/** @param doIt label of the button that writes */
	PlanDialog(KnownPhonesView view, Shell shell, String title, String doIt, Point size) {
		super(shell);
		this.view = view;
		this.title = title;
		this.doIt = doIt;
		this.size = size;
		setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
		setBlockOnOpen(false);
	}

	KnownPhonesView view() {
		return view;
	}

	/** @return what is to be written now */
	abstract ChangePlan plan() throws InventoryException;

	/** Fills the part above the message. */
	abstract void fill(Composite area);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Point getInitialSize() {
		return size;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		fill(area);
		message = WidgetIds.tag(new MessageLine(area), "known.dialog.message");
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, doIt, true), "known.dialog.ok");
		WidgetIds.tag(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "known.dialog.cancel");
	}

	@Override
	protected void okPressed() {
		try {
			ChangePlan plan = plan();
			if (!plan.writes() && !plan.refusals().isEmpty()) {
				say(Signal.BAD, plan.refusals().get(0));
				return;
			}
			view.apply(plan);
			super.okPressed();
		} catch (InventoryException e) {
			say(Signal.BAD, e.getMessage());
		}
	}

	/** Says something above the buttons; nothing for an empty text. */
	final void say(Signal signal, String text) {
		if (text.isEmpty()) {
			message.clear();
		} else {
			message.say(signal, text);
		}
		message.getParent().layout(true, true);
	}

	final void allowOk(boolean allowed) {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(allowed);
		}
	}

	/** @return a text that wraps */
	static Label label(Composite parent, String id) {
		Label label = WidgetIds.tag(new Label(parent, SWT.WRAP), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
