/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.firmware.InspectionRequest;

/**
 * What to rehearse.
 *
 * @param alert number of the field alert, e.g. "212"
 * @param firmware the firmware bundle, the model (required for a rehearsal), and roles assigned by hand
 * @param installed boot code version on the virtual phone at the start, e.g. "11"
 * @param withApplication take the application firmware too
 * @param fixPrompt the phone's boot record is damaged, so that it asks "FIX? YES=1, NO=0"
 * @param powerLossAt percent of the boot code written to flash at which the plug is pulled, 0 to 100; the case
 *                    that Field Alert #212 warns of
 * @param report folder for the evidence report, HTML and JSON; created when absent
 * @param data the user's data folder, where the session is kept
 */
public record RehearsalRequest(String alert, InspectionRequest firmware, String installed, boolean withApplication,
		boolean fixPrompt, OptionalInt powerLossAt, Optional<Path> report, Path data) {

	/** The boot code version of the article's example. */
	public static final String DEFAULT_INSTALLED = "11";
}
