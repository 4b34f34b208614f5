/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.util.List;
import java.util.Optional;

/**
 * How far a procedure was carried out.
 *
 * @param steps those that were begun, in order
 * @param verification how the check afterwards went; empty when it was not reached or there is none
 * @param total how many numbered steps the procedure has
 */
public record RunOutcome(List<StepRecord> steps, Optional<StepRecord> verification, int total) {

	public RunOutcome {
		steps = List.copyOf(steps);
	}

	/** @return the numbered steps that were done, or skipped since they did not apply */
	public int reached() {
		return (int) steps.stream().filter(StepRecord::reached).count();
	}

	/** @return the step at which it ended early */
	public Optional<StepRecord> failed() {
		return steps.stream().filter(step -> !step.reached()).findFirst()
				.or(() -> verification.filter(step -> !step.reached()));
	}

	/** @return whether every step was reached and the check afterwards went well */
	public boolean complete() {
		return reached() == total && failed().isEmpty();
	}
}
