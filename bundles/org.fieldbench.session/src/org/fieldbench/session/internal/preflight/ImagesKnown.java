/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Finding;

/** Exactly one file must come into question for each image of the update. */
final class ImagesKnown implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		return plan.roles().stream().filter(role -> plan.image(role).isEmpty()).map(role -> finding(plan, role)).toList();
	}

	private static Finding finding(FlashPlan plan, FirmwareRole role) {
		List<FirmwareEntry> found = plan.candidates(role);
		String option = "Name the right one with --" + role.getLiteral() + " NAME.";
		if (found.isEmpty()) {
			return new Finding(Severity.PROBLEM, "No " + words(role) + " for " + plan.model().getName()
					+ " was found in the firmware bundle.", "It holds: " + names(plan.firmware().entries()) + ". " + option);
		}
		return new Finding(Severity.PROBLEM, found.size() + " files may be the " + words(role) + ": " + names(found) + ".", option);
	}

	static String words(FirmwareRole role) {
		return role == FirmwareRole.BOOT_CODE ? "boot code" : "application firmware";
	}

	private static String names(List<FirmwareEntry> entries) {
		return entries.isEmpty() ? "nothing" : entries.stream().map(FirmwareEntry::name).collect(Collectors.joining(", "));
	}
}
