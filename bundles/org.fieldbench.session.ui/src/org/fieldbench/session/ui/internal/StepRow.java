/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import org.fieldbench.catalog.Step;

/**
 * A step of the procedure and where it stands.
 *
 * @param number from 1, over the whole procedure
 * @param text what the article says
 * @param state where it stands
 * @param note what came of it; empty when there is nothing to say
 */
public record StepRow(int number, String text, State state, String note) {

	/** Where a step stands. */
	public enum State {
		WAITING("Waiting"), RUNNING("Running"), DONE("Done"), SKIPPED("Skipped"), FAILED("Failed");

		private final String word;

		State(String word) {
			this.word = word;
		}

		/** @return a word for the user */
		String word() {
			return word;
		}
	}

	public static StepRow waiting(Step step) {
		return new StepRow(step.getNumber(), step.getText() == null ? "" : step.getText().strip(), State.WAITING, "");
	}

	public StepRow with(State now, String newNote) {
		return new StepRow(number, text, now, newNote == null ? "" : newNote);
	}

	/** @return whether it is over, whatever came of it */
	public boolean ended() {
		return state == State.DONE || state == State.SKIPPED || state == State.FAILED;
	}
}
