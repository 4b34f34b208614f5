/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.ui.Column;

/** The columns of the list of steps. */
public enum StepColumn implements Column<StepRow> {
	NUMBER("No.", 9, row -> Integer.toString(row.number()), Comparator.comparingInt(StepRow::number)),
	STEP("Step", 60, StepRow::text, Comparator.comparing(StepRow::text)),
	STATE("State", 22, row -> row.state().word(), Comparator.comparing(StepRow::state)),
	NOTE("Note", 22, StepRow::note, Comparator.comparing(StepRow::note));

	private final String title;
	private final int weight;
	private final Function<StepRow, String> text;
	private final Comparator<StepRow> order;

	StepColumn(String title, int weight, Function<StepRow, String> text, Comparator<StepRow> order) {
		this.title = title;
		this.weight = weight;
		this.text = text;
		this.order = order;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public int weight() {
		return weight;
	}

	@Override
	public String text(StepRow row) {
		return text.apply(row).replaceAll("\\s+", " ");
	}

	@Override
	public String toolTip(StepRow row) {
		return text.apply(row);
	}

	@Override
	public Comparator<StepRow> order() {
		return order;
	}
}
