/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.WidgetIds;

/** What a plan does, phone by phone. */
final class PlanTable {

	/** A table of thousands of rows is slow, and nobody reads it. */
	private static final int MOST_ROWS = 500;

	private final TableViewer viewer;

	PlanTable(Composite parent) {
		viewer = new ColumnTable<PlannedChange>(parent, SWT.MULTI, List.of(PlanColumn.values()), PlanTable::image).viewer();
		WidgetIds.tag(viewer.getTable(), "known.plan");
		viewer.setInput(List.of());
	}

	/** Shows the first of them, those that are refused before others. @return what is not shown; empty when all are */
	String show(List<PlannedChange> changes) {
		viewer.setInput(changes.stream().sorted(Comparator.comparing(change -> change.kind() != Kind.REFUSED)).limit(MOST_ROWS).toList());
		return changes.size() <= MOST_ROWS ? "" : String.format(" The first %,d are listed.", MOST_ROWS);
	}

	private static Image image(Column<PlannedChange> column, PlannedChange change) {
		return column == PlanColumn.KIND ? PlanColumn.signal(change.kind()).image() : null;
	}
}
