/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.firmware.Finding;

/** What the versions on the phone mean. That of the boot code is the reason for the flash, not one against it. */
final class InstalledCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.present().stream().map(present -> finding(match.phone(), present)).flatMap(Optional::stream).toList();
	}

	private static Optional<Finding> finding(PhoneModel phone, InstalledImage present) {
		try {
			return VersionDecoder.band(phone, present.scheme(), present.version()).map(band -> meaning(present, band));
		} catch (VersionException e) {
			return Optional.of(new Finding(Severity.PROBLEM, e.getMessage(), "Whether the flash is a step forward depends on it.",
					"Give the " + present.words() + " version that is installed, without other text."));
		}
	}

	private static Finding meaning(InstalledImage present, VersionBand band) {
		boolean boot = present.role() == FirmwareRole.BOOT_CODE;
		boolean mind = !boot && band.getSeverity() != Severity.OK;
		return new Finding(mind ? Severity.CAUTION : Severity.OK,
				"Installed " + present.words() + " " + present.version() + ": " + band.getMeaning(),
				boot ? "It says what this phone gains by an update." : "It decides what the phone does after the flash.",
				mind ? Phrases.or(band.getAction(), "Ask the vendor what to do about it.") : "");
	}
}
