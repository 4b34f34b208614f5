/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.session.practice.PracticeStep;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the steps beside the phone. */
enum PracticeColumn implements Column<PracticeStep> {
	NUMBER("No.", 13, step -> step.number() == 0 ? "Check" : Integer.toString(step.number()),
			Comparator.comparingInt(PracticeColumn::place)),
	STEP("Step", 42, PracticeStep::text, Comparator.comparing(PracticeStep::text)),
	SHOWS("Phone shows", 27, PracticeStep::expected, Comparator.comparing(PracticeStep::expected)),
	PRESS("Press", 20, PracticeStep::keys, Comparator.comparing(PracticeStep::keys)),
	STATE("State", 20, step -> word(step.state()), Comparator.comparing(PracticeStep::state));

	private final ColumnSpec<PracticeStep> spec;

	PracticeColumn(String title, int weight, Function<PracticeStep, String> text, Comparator<PracticeStep> order) {
		spec = new ColumnSpec<>(title, weight, false, text, order);
	}

	@Override
	public ColumnSpec<PracticeStep> spec() {
		return spec;
	}

	@Override
	public String text(PracticeStep step) {
		return spec.text().apply(step).replaceAll("\\s+", " ");
	}

	@Override
	public String toolTip(PracticeStep step) {
		return this == STATE && !step.note().isEmpty() ? step.note() : spec.text().apply(step);
	}

	static String word(PracticeStep.State state) {
		return switch (state) {
		case WAITING -> "";
		case PRESENT -> "Now";
		case DONE -> "Done";
		case SKIPPED -> "Skipped";
		};
	}

	/** The check comes after all that have numbers. */
	private static int place(PracticeStep step) {
		return step.number() == 0 ? Integer.MAX_VALUE : step.number();
	}
}
