/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TableCopy;
import org.fieldbench.ui.WidgetIds;

/** The transfers, newest first, with what went wrong with the selected one. */
final class TransfersTable {

	private final TableViewer viewer;
	private final MessageLine failure;
	private List<Transfer> shown = List.of();

	TransfersTable(Composite parent) {
		viewer = new ColumnTable<>(parent, SWT.MULTI, List.of(TransferColumn.values()), TransfersTable::image).viewer();
		viewer.setComparer(new SameTransfer());
		WidgetIds.tag(viewer.getTable(), "server.transfers");
		ProgressCell.draw(viewer.getTable(), TransferColumn.PROGRESS.ordinal());
		viewer.setInput(shown);
		failure = WidgetIds.tag(new MessageLine(parent), "server.failure");
		viewer.addSelectionChangedListener(event -> showFailure());
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
		showFailure();
	}

	/** Copies all that is known of the selected transfers. */
	void copyDetails() {
		StringBuilder text = new StringBuilder();
		selected().forEach(transfer -> text.append(TransferText.details(transfer)).append(System.lineSeparator()));
		if (!text.isEmpty()) {
			TableCopy.copy(viewer.getTable().getDisplay(), text.toString());
		}
	}

	private List<Transfer> changed(List<Transfer> transfers) {
		List<Transfer> changed = new ArrayList<>(transfers);
		changed.removeAll(shown);
		return changed;
	}

	private List<Transfer> selected() {
		List<Object> chosen = viewer.getStructuredSelection().toList();
		return chosen.stream().map(Transfer.class::cast).toList();
	}

	private void showFailure() {
		Optional<String> text = selected().stream().findFirst().flatMap(Transfer::failure);
		if (text.isPresent() && !text.get().equals(failure.message())) {
			failure.say(Signal.BAD, text.get());
		} else if (text.isEmpty() && !failure.message().isEmpty()) {
			failure.clear();
		}
	}

	private static List<Long> ids(List<Transfer> transfers) {
		return transfers.stream().map(Transfer::id).toList();
	}

	private static Image image(Column<Transfer> column, Transfer transfer) {
		return column != TransferColumn.STATE ? null : switch (transfer.state()) {
		case RUNNING -> Signal.BUSY.image();
		case COMPLETE -> Signal.OK.image();
		case FAILED -> Signal.BAD.image();
		};
	}
}
