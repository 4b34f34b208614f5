/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** The entries of a firmware bundle. */
final class EntriesTable {

	private final TableViewer viewer;
	private List<FirmwareEntry> shown = List.of();

	/** @param id starts the names of the widgets, e.g. "firmware" */
	EntriesTable(Composite parent, String id) {
		viewer = new ColumnTable<>(parent, SWT.SINGLE, List.of(EntryColumn.values()), EntriesTable::image).viewer();
		WidgetIds.tag(viewer.getTable(), id + ".entries");
		viewer.setInput(shown);
	}

	ISelectionProvider selection() {
		return viewer;
	}

	TableViewer viewer() {
		return viewer;
	}

	void setFocus() {
		viewer.getTable().setFocus();
	}

	void show(List<FirmwareEntry> entries) {
		if (entries.equals(shown)) {
			return;
		}
		Optional<String> selected = selected().map(FirmwareEntry::name);
		shown = entries;
		viewer.setInput(entries);
		viewer.setSelection(new StructuredSelection(
				entries.stream().filter(entry -> selected.filter(entry.name()::equals).isPresent()).toList()), true);
	}

	/** Selects an entry and brings it into sight. */
	void select(FirmwareEntry entry) {
		viewer.setSelection(new StructuredSelection(entry), true);
	}

	Optional<FirmwareEntry> selected() {
		return Optional.ofNullable((FirmwareEntry) viewer.getStructuredSelection().getFirstElement());
	}

	private static Image image(Column<FirmwareEntry> column, FirmwareEntry entry) {
		return column == EntryColumn.NAME ? Icons.image(EntriesTable.class, icon(entry)) : null;
	}

	private static String icon(FirmwareEntry entry) {
		return switch (entry.role()) {
		case BOOT_CODE -> "boot-code";
		case APPLICATION -> "application";
		case SERVER_UTILITY -> "utility";
		case CONFIGURATION, DOCUMENT -> "document";
		case UNKNOWN -> "unknown";
		};
	}
}
