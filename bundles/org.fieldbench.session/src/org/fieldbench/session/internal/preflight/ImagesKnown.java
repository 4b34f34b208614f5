/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;

/** Exactly one file must come into question for each image of the update. */
final class ImagesKnown implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		return plan.roles().stream().map(role -> finding(plan, role)).filter(Objects::nonNull).toList();
	}

	/** The inspection blocks for the boot code by itself, and says why; the application is optional to it. */
	private static Finding finding(FlashPlan plan, FirmwareRole role) {
		boolean said = role == FirmwareRole.BOOT_CODE && plan.firmware().verdict() == Verdict.NO_GO;
		if (said || plan.image(role).isPresent()) {
			return null;
		}
		List<FirmwareEntry> found = plan.candidates(role);
		String option = "Say which one with --" + role.getLiteral() + " NAME.";
		return found.isEmpty()
				? new Finding(Severity.PROBLEM, "No " + words(role) + " for " + plan.model().getName() + " was recognised.",
						"The phone would ask for a file that is not known.", "The firmware bundle holds: " + names(plan.firmware().entries()) + ". " + option)
				: new Finding(Severity.PROBLEM, found.size() + " files could be the " + words(role) + ": " + names(found) + ".",
						"A phone flashed with the wrong one of them may not start again.", option);
	}

	private static String words(FirmwareRole role) {
		return role == FirmwareRole.BOOT_CODE ? "boot code" : "application firmware";
	}

	private static String names(List<FirmwareEntry> entries) {
		return entries.stream().map(FirmwareEntry::name).collect(Collectors.joining(", "));
	}
}
