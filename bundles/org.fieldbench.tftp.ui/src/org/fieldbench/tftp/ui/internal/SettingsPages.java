/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.tftp.RollOver;

/** The pages of the dialog with the server's settings. */
final class SettingsPages {

	private final FieldForm form;

	SettingsPages(FieldForm form) {
		this.form = form;
	}

	void addTo(TabFolder folder) {
		ports(form.page(folder, "Ports"));
		limits(form.page(folder, "Limits"));
		access(form.page(folder, "Access"));
		uploads(form.page(folder, "Uploads"));
		timing(form.page(folder, "Transfers"));
	}

	private void ports(Composite page) {
		form.explain(page, "By the standard the server answers each request from a new port. NAT routers, port forwarding, containers"
				+ " and some phones lose such answers. If phones sit behind NAT, let all answers come from the listening port.");
		for (Listening each : Listening.values()) {
			form.radio(page, SettingsField.LISTENING, each.name(), each.text());
		}
		form.text(page, SettingsField.SECOND_PORT, "Second port:", "for phones behind NAT that can be told a port");
		space(page);
		form.explain(page, "A firewall that must be opened for the answers can be opened for a range of ports alone.");
		form.text(page, SettingsField.PORT_RANGE, "Answer from ports:", "e.g. 50000-50999; empty for any");
	}

	private void limits(Composite page) {
		form.explain(page, "A request beyond a limit is refused with a reason, and most devices ask again later.");
		form.text(page, SettingsField.TRANSFERS, "At once in all:", "transfers");
		form.text(page, SettingsField.PER_CLIENT, "At once for one address:", "transfers; phones behind NAT share one address");
		form.text(page, SettingsField.RATE, "Rate of all together:", "bytes a second, e.g. 500k or 10M; empty for no limit");
	}

	private void access(Composite page) {
		form.explain(page, "One rule a line; the first that fits decides. Without a rule everyone may fetch. Examples:\n"
				+ "    allow 192.168.1.0/24        only this network, reading and writing\n"
				+ "    deny 192.168.1.77 read\n"
				+ "    deny all write");
		form.lines(page, SettingsField.ACCESS);
	}

	private void uploads(Composite page) {
		form.explain(page, "The server hands out files and takes none, unless uploads are switched on. They go into one folder, and"
				+ " appear there only when they are complete.");
		form.check(page, SettingsField.UPLOADS, "&Take uploads");
		Text folder = form.text(page, SettingsField.UPLOAD_FOLDER, "Folder:");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		browse(page, folder);
		form.check(page, SettingsField.REPLACE, "&Replace a file of the same name");
		form.text(page, SettingsField.LARGEST_UPLOAD, "Largest file:", "bytes, e.g. 64k or 256M");
	}

	private void browse(Composite page, Text folder) {
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			DirectoryDialog dialog = new DirectoryDialog(page.getShell());
			dialog.setText("Folder for Uploads");
			dialog.setFilterPath(folder.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				folder.setText(chosen);
			}
		}));
		form.own(SettingsField.UPLOAD_FOLDER, browse);
	}

	private void timing(Composite page) {
		form.text(page, SettingsField.REPEAT_MILLIS, "Send again after:", "milliseconds, at first; then it follows the client");
		form.text(page, SettingsField.PATIENCE_SECONDS, "Give up after:",
				"seconds of silence; a phone that writes its flash is silent");
		space(page);
		form.explain(page, "Files of more than 65,535 blocks: after block 65535 comes block");
		for (RollOver each : RollOver.values()) {
			form.radio(page, SettingsField.ROLL_OVER, each.name(), RollOverText.of(each));
		}
	}

	private static void space(Composite page) {
		GridDataFactory.fillDefaults().span(3, 1).hint(SWT.DEFAULT, 6).applyTo(new Label(page, SWT.NONE));
	}
}
