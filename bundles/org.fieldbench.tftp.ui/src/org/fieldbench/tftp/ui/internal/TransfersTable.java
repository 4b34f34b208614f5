/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.text.TransferDetails;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.TableCopy;
import org.fieldbench.ui.WidgetIds;

/** The transfers, newest first. */
final class TransfersTable {

	private final TableViewer viewer;
	private List<Transfer> shown = List.of();

	TransfersTable(Composite parent) {
		viewer = new ColumnTable<>(parent, SWT.MULTI, List.of(TransferColumn.values()), TransfersTable::image).viewer();
		viewer.setComparer(new SameTransfer());
		WidgetIds.tag(viewer.getTable(), "server.transfers");
		ProgressCell.draw(viewer.getTable(), TransferColumn.PROGRESS.ordinal());
		viewer.setInput(shown);
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Touches only the rows that changed, unless others came or went. */
	void show(List<Transfer> transfers) {
		if (ids(transfers).equals(ids(shown))) {
			viewer.update(changed(transfers).toArray(), null);
		} else {
			viewer.setInput(transfers);
		}
		shown = transfers;
	}

	/** Copies all that is known of the selected transfers. */
	void copyDetails() {
		StringBuilder text = new StringBuilder();
		selected().forEach(transfer -> text.append(TransferDetails.text(transfer)).append(System.lineSeparator()));
		if (!text.isEmpty()) {
			TableCopy.copy(viewer.getTable().getDisplay(), text.toString());
		}
	}

	private List<Transfer> changed(List<Transfer> transfers) {
		List<Transfer> changed = new ArrayList<>(transfers);
		changed.removeAll(shown);
		return changed;
	}

	/** @return the selected ones as they stand now; the selection itself keeps the states that were shown when it was made */
	List<Transfer> selected() {
		Set<Long> ids = new HashSet<>();
		for (Object each : viewer.getStructuredSelection()) {
			ids.add(((Transfer) each).id());
		}
		return shown.stream().filter(transfer -> ids.contains(transfer.id())).toList();
	}

	private static List<Long> ids(List<Transfer> transfers) {
		return transfers.stream().map(Transfer::id).toList();
	}

	private static Image image(Column<Transfer> column, Transfer transfer) {
		return column == TransferColumn.STATE ? SeveritySignals.image(transfer) : null;
	}
}
