/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** An image that is more likely something else should be looked at by somebody. */
final class ConfidenceCheck implements Check {

	/** Percent. */
	private static final int LIKELY = 50;

	@Override
	public List<Finding> findings(Selection selection) {
		return selection.images().stream().filter(image -> image.confidence() < LIKELY).map(ConfidenceCheck::finding).toList();
	}

	private static Finding finding(FirmwareEntry image) {
		return new Finding(Severity.CAUTION, "That " + image.name() + " is " + Words.role(image) + " is a guess, " + image.confidence()
				+ " % sure: " + image.grounds() + ".", "A phone flashed with another file may not start again.",
				"If you know what it is, say so with --boot-code NAME or --application NAME; it is remembered.");
	}
}
