/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Shows the server's settings and takes changes; OK only while nothing is wrong with them. */
final class SettingsDialog extends TitledDialog {

	private static final int RESET = IDialogConstants.CLIENT_ID + 1;

	private final SettingsDraft draft;
	private final int port;
	private final boolean running;
	private final FieldForm form;

	/**
	 * @param draft is changed as the user types, also if the dialog is cancelled
	 * @param port where the server listens first
	 * @param running whether it listens now
	 */
	SettingsDialog(Shell shell, SettingsDraft draft, int port, boolean running) {
		super(shell, "TFTP Server Settings");
		this.draft = draft;
		this.port = port;
		this.running = running;
		this.form = new FieldForm(draft, this::check);
	}

	@Override
	protected void fill(Composite area) {
		TabFolder folder = WidgetIds.tag(new TabFolder(area, SWT.TOP), "settings.pages");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		new SettingsPages(form).addTo(folder);
		addMessage(area, "settings.message");
		form.read();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, RESET, "Standard Values", false), "settings.reset");
		super.createButtonsForButtonBar(parent);
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), "settings.ok");
		WidgetIds.tag(getButton(IDialogConstants.CANCEL_ID), "settings.cancel");
		check();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RESET) {
			draft.reset();
			form.read();
			check();
		} else {
			super.buttonPressed(id);
		}
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) {
			return;
		}
		String problem = draft.problem(port).orElse("");
		ok.setEnabled(problem.isEmpty());
		form.enable();
		if (!problem.isEmpty()) {
			sayBad(problem);
		} else {
			say(Signal.INFO, running ? "The server runs: changes take effect when it is started again."
					: "Changes take effect when the server is started.");
		}
	}
}
