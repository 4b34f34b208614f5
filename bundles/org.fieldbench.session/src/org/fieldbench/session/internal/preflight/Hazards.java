/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;

/** Reminders for the desk, which no program can check. They are there for every flash, so they do not colour the verdict. */
final class Hazards implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		return plan.model().getHazards().stream()
				.map(hazard -> new Finding(Severity.OK, "Mind before a real flash: " + hazard.getText(),
						"No program can check it; only you can.", "")).toList();
	}
}
