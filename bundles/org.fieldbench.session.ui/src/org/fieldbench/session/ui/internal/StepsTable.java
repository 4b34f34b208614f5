/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The steps of the procedure, each with where it stands; follows the one under way. */
final class StepsTable {

	private final TableViewer viewer;
	private List<StepRow> shown = List.of();

	StepsTable(Composite parent) {
		viewer = new ColumnTable<>(parent, SWT.SINGLE, List.of(StepColumn.values()), StepsTable::image).viewer();
		WidgetIds.tag(viewer.getTable(), "rehearsal.steps");
		viewer.setInput(shown);
	}

	void show(List<StepRow> rows) {
		if (rows.equals(shown)) {
			return;
		}
		shown = rows;
		viewer.setInput(rows);
		current(rows).ifPresent(viewer::reveal);
	}

	private static Optional<StepRow> current(List<StepRow> rows) {
		return rows.stream().filter(row -> row.state() != StepRow.State.WAITING).reduce((one, later) -> later);
	}

	private static Image image(Column<StepRow> column, StepRow row) {
		return column != StepColumn.STATE ? null : switch (row.state()) {
		case WAITING -> Icons.image(StepsTable.class, "waiting");
		case RUNNING -> Icons.image(StepsTable.class, "current");
		case SKIPPED -> Icons.image(StepsTable.class, "skipped");
		case DONE -> Signal.OK.image();
		case FAILED -> Signal.BAD.image();
		};
	}
}
