/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;
import org.fieldbench.ui.Signal;

/** The columns of a preview. */
public enum PlanColumn implements Column<PlannedChange> {
	KIND("Comes of it", 13, change -> change.kind().word()),
	LINE("Line", 6, change -> change.line() == 0 ? "" : "" + change.line()),
	PHONE("Phone", 24, PlannedChange::name),
	WHAT("What changes, or why not", 57, PlanColumn::what);

	private final ColumnSpec<PlannedChange> spec;

	PlanColumn(String title, int weight, Function<PlannedChange, String> text) {
		spec = new ColumnSpec<>(title, weight, title.equals("Line"), text,
				title.equals("Line") ? Comparator.comparingInt(PlannedChange::line) : Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}

	@Override
	public ColumnSpec<PlannedChange> spec() {
		return spec;
	}

	/** @return how good that is */
	static Signal signal(Kind kind) {
		return switch (kind) {
		case REFUSED -> Signal.BAD;
		case TRASHED -> Signal.CAUTION;
		case SAME -> Signal.INFO;
		case NEW, CHANGED, RESTORED -> Signal.OK;
		};
	}

	private static String what(PlannedChange change) {
		return change.kind() == Kind.REFUSED ? change.reason() : (change.differences() + " " + change.reason()).strip().replace('\n', ' ');
	}
}
