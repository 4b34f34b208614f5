/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;

/** Whether the versions in the bundle are known. That nobody knows one matters most where it could be compared. */
final class OfferedCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.versioned().stream().map(OfferedCheck::finding).flatMap(Optional::stream).toList();
	}

	private static Optional<Finding> finding(VersionedImage image) {
		boolean optional = image.image().role() == FirmwareRole.APPLICATION && image.installed().isEmpty();
		if (image.offered().isPresent() || optional) {
			return Optional.empty();
		}
		String what = image.image().version()
				.map(version -> "\"" + version + "\", found on " + image.image().name() + ", is no version of " + image.words() + ".")
				.orElse("No rule finds the version of the " + image.words() + " in the firmware bundle.");
		return Optional.of(new Finding(image.installed().isPresent() ? Severity.CAUTION : Severity.OK, what,
				"Whether it is newer than what the phone has cannot be told.",
				"Read it in the vendor's notes, and off the phone after the flash."));
	}
}
