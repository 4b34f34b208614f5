/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;

/** The sizes that the vendor's files must have for the phone to take them. */
final class FileRuleCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.phone().getFiles().stream()
				.flatMap(rule -> match.images().stream().filter(image -> isAbout(rule, image)).map(image -> finding(match, rule, image)))
				.flatMap(Optional::stream).toList();
	}

	private static boolean isAbout(FileRule rule, FirmwareEntry image) {
		return rule.getRole() == image.role() || rule.getRole() == FirmwareRole.UNKNOWN && rule.getVendorName() != null
				&& Names.matches(rule.getVendorName(), image.name());
	}

	private static Optional<Finding> finding(Match match, FileRule rule, FirmwareEntry image) {
		boolean small = image.size() < rule.getMinimumSize();
		boolean large = rule.getMaximumSize() >= 0 && image.size() > rule.getMaximumSize();
		return small || large ? Optional.of(new Finding(Severity.PROBLEM, image.name() + " has " + Phrases.number(image.size()) + " bytes; "
				+ match.phone().getName() + " takes " + (small ? "no less than " + Phrases.number(rule.getMinimumSize())
						: "no more than " + Phrases.number(rule.getMaximumSize())) + ".",
				"The phone or the way of transfer fails with a file of another size.",
				Phrases.or(rule.getText(), "Get the firmware bundle for " + match.phone().getName() + "."))) : Optional.empty();
	}
}
