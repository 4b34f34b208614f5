/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

/** Stars in writing. */
final class Stars {

	private static final int MOST = 5;

	private Stars() {
	}

	/** @param number 0 to 5 */
	static String of(int number) {
		return "\u2605".repeat(number) + "\u2606".repeat(MOST - number);
	}
}
