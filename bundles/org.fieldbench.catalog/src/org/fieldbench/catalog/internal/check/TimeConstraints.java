/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.Timing;

/** What must hold for times. */
final class TimeConstraints {

	private static final String SECONDS = "Give seconds, or -1 when it is not known.";

	private TimeConstraints() {
	}

	static void check(EntryMethod method, Complaints complaints) {
		complaints.require(method.getHoldSeconds() >= 0, method, Literals.ENTRY_METHOD__HOLD_SECONDS, "Give seconds, 0 or more.");
		complaints.require(method.getWindowSeconds() >= -1, method, Literals.ENTRY_METHOD__WINDOW_SECONDS, SECONDS);
		if (method.getHoldSeconds() > 0 && method.getHoldKeys() == null) {
			complaints.warning(method, Literals.ENTRY_METHOD__HOLD_SECONDS, "It does not say which keys are held: give holdKeys.");
		}
	}

	static void check(Timing timing, Complaints complaints) {
		complaints.require(timing.getMinimumSeconds() >= -1, timing, Literals.TIMING__MINIMUM_SECONDS, SECONDS);
		complaints.require(timing.getMaximumSeconds() >= -1, timing, Literals.TIMING__MAXIMUM_SECONDS, SECONDS);
		complaints.require(timing.getMaximumSeconds() == -1 || timing.getMaximumSeconds() >= timing.getMinimumSeconds(), timing,
				Literals.TIMING__MAXIMUM_SECONDS, "It is below minimumSeconds.");
	}
}
