/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.List;
import java.util.Optional;

import org.fieldbench.session.RehearsalResult;
import org.fieldbench.tftp.Transfer;

/**
 * A rehearsal at one moment.
 *
 * @param steps all steps of the procedure
 * @param display what the virtual phone shows
 * @param illustrative whether that text is a drawing aid, not a fact
 * @param keys what was pressed last
 * @param transfer the latest transfer
 * @param running whether it goes on
 * @param result what it came to
 * @param error why it could not begin or go on
 */
public record RehearsalState(List<StepRow> steps, String display, boolean illustrative, String keys, Optional<Transfer> transfer,
		boolean running, Optional<RehearsalResult> result, Optional<String> error) {

	public RehearsalState {
		steps = List.copyOf(steps);
	}

	/** @return the state before the first rehearsal */
	public static RehearsalState idle(List<StepRow> steps) {
		return new RehearsalState(steps, "", true, "", Optional.empty(), false, Optional.empty(), Optional.empty());
	}

	public RehearsalState begun() {
		List<StepRow> fresh = steps.stream().map(row -> row.with(StepRow.State.WAITING, "")).toList();
		return new RehearsalState(fresh, "", true, "", Optional.empty(), true, Optional.empty(), Optional.empty());
	}

	public RehearsalState withSteps(List<StepRow> now) {
		return new RehearsalState(now, display, illustrative, keys, transfer, running, result, error);
	}

	public RehearsalState withDisplay(String text, boolean isIllustrative) {
		return new RehearsalState(steps, text, isIllustrative, keys, transfer, running, result, error);
	}

	public RehearsalState withKeys(String pressed) {
		return new RehearsalState(steps, display, illustrative, pressed, transfer, running, result, error);
	}

	public RehearsalState withTransfer(Transfer now) {
		return new RehearsalState(steps, display, illustrative, keys, Optional.of(now), running, result, error);
	}

	public RehearsalState ended(Optional<RehearsalResult> came, Optional<String> failure) {
		return new RehearsalState(steps, display, illustrative, keys, transfer, false, came, failure);
	}

	/** @return how many steps have ended */
	public long stepsEnded() {
		return steps.stream().filter(StepRow::ended).count();
	}
}
