/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.fieldbench.catalog.Timing;

/** How long something takes, in words. */
final class TimeWords {

	private static final int MINUTE = 60;

	private TimeWords() {
	}

	/** @return e.g. " (2 min to 5 min)" or " (at least 10 s)", to follow a sentence; empty when no time is known */
	static String of(Timing timing) {
		int least = timing.getMinimumSeconds();
		int most = timing.getMaximumSeconds();
		if (least < 0 && most < 0) {
			return "";
		}
		if (least < 0) {
			return " (at most " + time(most) + ")";
		}
		return most < 0 ? " (at least " + time(least) + ")" : " (" + time(least) + " to " + time(most) + ")";
	}

	private static String time(int seconds) {
		return seconds >= MINUTE && seconds % MINUTE == 0 ? seconds / MINUTE + " min" : seconds + " s";
	}
}
