/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.ui.WidgetIds;

/** The lower part of the server view: the transfers with their details, and the log. */
final class ServerTabs {

	private final CTabFolder folder;
	private final TransfersPanel transfers;
	private final LogPanel log;

	ServerTabs(Composite parent) {
		folder = WidgetIds.tag(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "server.tabs");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		transfers = new TransfersPanel(folder);
		log = new LogPanel(folder);
		tab("Transfers", transfers.control());
		tab("Log", log.control());
		folder.setSelection(0);
		transfers.table().viewer().addSelectionChangedListener(event -> log.selected(selectedTransfer()));
	}

	TransfersTable transfers() {
		return transfers.table();
	}

	LogPanel log() {
		return log;
	}

	/** @param events oldest first */
	void show(List<Transfer> all, List<ServerEvent> events) {
		transfers.show(all);
		log.show(events);
	}

	/** Copies what is selected in the tab that is in front. */
	void copy() {
		if (folder.getSelectionIndex() == 0) {
			transfers.table().copyDetails();
		} else {
			log.table().copy();
		}
	}

	void showLog() {
		folder.setSelection(1);
	}

	private OptionalLong selectedTransfer() {
		return transfers.table().selected().stream().mapToLong(Transfer::id).findFirst();
	}

	private void tab(String name, Control content) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(name);
		item.setControl(content);
	}
}
