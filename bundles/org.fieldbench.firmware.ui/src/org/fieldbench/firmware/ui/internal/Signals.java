/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.ui.Signal;

/** The pictures for verdicts and findings. */
final class Signals {

	private Signals() {
	}

	static Signal of(Verdict verdict) {
		return switch (verdict) {
		case GO -> Signal.OK;
		case CAUTION -> Signal.CAUTION;
		case NO_GO -> Signal.BAD;
		};
	}

	static Signal of(Severity severity) {
		return switch (severity) {
		case OK -> Signal.INFO;
		case CAUTION -> Signal.CAUTION;
		case PROBLEM -> Signal.BAD;
		};
	}
}
