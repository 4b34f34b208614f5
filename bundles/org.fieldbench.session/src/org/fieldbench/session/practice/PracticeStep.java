/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

/**
 * A step of the procedure and how it stands with whoever practises.
 *
 * @param number in the whole procedure from 1; 0 for the check afterwards
 * @param text what the article says
 * @param expected what the phone shows before it is done, as far as the catalog knows; may be empty
 * @param keys to press, in words, alternatives separated by "or"; may be empty
 * @param state where it stands
 * @param note what came of it; may be empty
 */
public record PracticeStep(int number, String text, String expected, String keys, State state, String note) {

	/** Where a step stands. */
	public enum State {
		/** Comes later, or again. */
		WAITING,
		/** Is to be done now. */
		PRESENT,
		/** Was done as the procedure says. */
		DONE,
		/** Did not apply, or was left out. */
		SKIPPED
	}
}
