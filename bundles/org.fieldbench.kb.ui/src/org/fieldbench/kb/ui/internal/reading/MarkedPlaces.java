/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import org.fieldbench.kb.reading.TextMarks;

/** What is marked in a page: what is being found in it, else what the list was searched for; and which place is looked at. */
final class MarkedPlaces {

	private TextMarks searched = TextMarks.NONE;
	private TextMarks found = TextMarks.NONE;
	private int current;

	/** Marks what was searched for. @return whether that is something else than before */
	boolean search(TextMarks marks) {
		boolean other = marks != searched;
		if (other) {
			searched = marks;
			forget();
		}
		return other;
	}

	/** Marks what is to be found in the page. */
	void find(TextMarks marks) {
		found = marks;
		forget();
	}

	/** @param finding whether the user is finding something in the page */
	TextMarks now(boolean finding) {
		return finding ? found : searched;
	}

	/** The first place in sight is looked at next. */
	void forget() {
		current = 0;
	}

	/** @return the place that is looked at, from 1; 0 before there is one */
	int current() {
		return current;
	}

	/** @return whether a page with so many places has none that is looked at */
	boolean isLost(int hits) {
		return current == 0 || current > hits;
	}

	/** @param place from 1 */
	void look(int place) {
		current = place;
	}

	/** Goes on by so many places of a page, from the last one to the first. @return the place */
	int step(int steps, int hits) {
		current = Math.floorMod(current - 1 + steps, hits) + 1;
		return current;
	}
}
