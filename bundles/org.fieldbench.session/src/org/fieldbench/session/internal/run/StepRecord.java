/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.time.Instant;
import java.util.List;

/**
 * How one step went.
 *
 * @param number in the whole procedure from 1; 0 for the verification afterwards
 * @param label the number printed in the article; empty where it has none
 * @param stage title of the part of the procedure
 * @param text what to do
 * @param began when
 * @param ended when
 * @param state how it ended
 * @param shown what the phone showed, from the start of the step on
 * @param keys what was pressed; empty for none
 * @param evidence what proves it, a sentence each
 * @param note why it was skipped or failed; empty otherwise
 */
public record StepRecord(int number, String label, String stage, String text, Instant began, Instant ended, State state,
		List<Shown> shown, String keys, List<String> evidence, String note) {

	/** How a step ended. */
	public enum State {
		DONE, SKIPPED, FAILED
	}

	public StepRecord {
		shown = List.copyOf(shown);
		evidence = List.copyOf(evidence);
	}

	/** @return whether the procedure can go on after it */
	public boolean reached() {
		return state != State.FAILED;
	}
}
