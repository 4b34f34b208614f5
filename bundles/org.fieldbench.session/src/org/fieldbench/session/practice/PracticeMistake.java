/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

/**
 * Something that went otherwise than the procedure says.
 *
 * @param step number of the step at which it happened; 0 for the check afterwards
 * @param keys that were pressed; empty when the phone went on by itself or lost its power
 * @param text what was expected and what the phone did, a sentence or two
 */
public record PracticeMistake(int step, String keys, String text) {

	/** @return for the user, e.g. "Step 5" */
	public String where() {
		return step == 0 ? "Check" : "Step " + step;
	}
}
