/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the list of steps. */
public enum StepColumn implements Column<StepRow> {
	NUMBER("No.", 9, row -> Integer.toString(row.number()), Comparator.comparingInt(StepRow::number)),
	STEP("Step", 60, StepRow::text, Comparator.comparing(StepRow::text)),
	STATE("State", 22, row -> row.state().word(), Comparator.comparing(StepRow::state)),
	NOTE("Note", 22, StepRow::note, Comparator.comparing(StepRow::note));

	private final ColumnSpec<StepRow> spec;

	StepColumn(String title, int weight, Function<StepRow, String> text, Comparator<StepRow> order) {
		spec = new ColumnSpec<>(title, weight, false, text, order);
	}

	@Override
	public ColumnSpec<StepRow> spec() {
		return spec;
	}

	@Override
	public String text(StepRow row) {
		return spec.text().apply(row).replaceAll("\\s+", " ");
	}

	@Override
	public String toolTip(StepRow row) {
		return spec.text().apply(row);
	}
}
