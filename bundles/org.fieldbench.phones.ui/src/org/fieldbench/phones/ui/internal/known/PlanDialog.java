/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** A dialog at whose end a plan is written: it stays open, and says why, when that fails. */
abstract class PlanDialog extends TitledDialog {

	private final KnownPhonesView view;
	private final String doIt;

	/** @param doIt label of the button that writes */
	PlanDialog(KnownPhonesView view, Shell shell, String title, String doIt, Point size) {
		super(shell, title, SWT.APPLICATION_MODAL, size);
		this.view = view;
		this.doIt = doIt;
	}

	KnownPhonesView view() {
		return view;
	}

	/** @return what is to be written now */
	abstract ChangePlan plan() throws InventoryException;

	/** Makes what stands over the message. */
	abstract void ask(Composite area);

	@Override
	protected void fill(Composite area) {
		ask(area);
		addMessage(area, "known.dialog.message");
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
				sayBad(plan.refusals().get(0));
				return;
			}
			view.apply(plan);
			super.okPressed();
		} catch (InventoryException e) {
			sayBad(e.getMessage());
		}
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
