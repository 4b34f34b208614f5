/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.InspectionProgress;

/** Whether to go on. */
final class Progress {

	private Progress() {
	}

	/** @throws CancellationException if the user cancelled */
	static void check(InspectionProgress progress) {
		if (progress.cancelled()) {
			throw new CancellationException();
		}
	}
}
