/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.util.List;

/**
 * A step of a draft.
 *
 * @param number from 1, over the whole procedure
 * @param label the number in the article, e.g. "7"
 * @param text the article's words
 * @param kind what it asks of the engineer
 * @param answers what to key in; several where it depends on what the engineer wants
 * @param display what the phone shows then, in the article's words; empty when the article does not say, or its picture is lost
 * @param onlyIfDisplay the step is due only if the phone shows this; empty: always
 */
public record DraftStep(int number, String label, String text, Kind kind, List<DraftAnswer> answers, String display, String onlyIfDisplay) {

	/** What a step asks of the engineer. */
	public enum Kind {
		/** Something away from the keypad. */
		DO,
		/** A question on the display. */
		ANSWER,
		/** Keys to type. */
		ENTER,
		/** The phone works on its own. */
		WAIT,
		/** Something to read. */
		CHECK,
		/** Comes only in some cases. */
		BRANCH
	}

	public DraftStep {
		answers = List.copyOf(answers);
	}

	/** @return the same, due only if the phone shows what the branch before it speaks of */
	public DraftStep within(DraftStep branch) {
		return new DraftStep(number, label, text, kind == Kind.ENTER ? Kind.ANSWER : kind, answers, display.isEmpty() ? branch.display() : display, branch.onlyIfDisplay());
	}
}
