/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.WidgetIds;

/** What a plan does, phone by phone. */
final class PlanTable {

	private final TableViewer viewer;

	PlanTable(Composite parent) {
		viewer = new ColumnTable<PlannedChange>(parent, SWT.MULTI | SWT.VIRTUAL, List.of(PlanColumn.values()), PlanTable::image).viewer();
		WidgetIds.tag(viewer.getTable(), "known.plan");
		viewer.setInput(List.of());
	}

	void show(List<PlannedChange> changes) {
		viewer.setInput(changes);
	}

	private static Image image(Column<PlannedChange> column, PlannedChange change) {
		return column == PlanColumn.KIND ? PlanColumn.signal(change.kind()).image() : null;
	}
}
