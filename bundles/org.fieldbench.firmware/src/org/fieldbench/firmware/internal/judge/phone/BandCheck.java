/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.versions.VersionBands;
import org.fieldbench.firmware.Finding;

/** What the version in the bundle means for the phone that gets it, and whether it must never be flashed. */
final class BandCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.versioned().stream().flatMap(image -> image.offered().stream()
				.map(version -> VersionBands.at(image.scheme(), match.phone(), version).map(band -> finding(image, version, band)))
				.flatMap(Optional::stream)).toList();
	}

	private static Finding finding(VersionedImage image, String version, VersionBand band) {
		if (band.isForbidden()) {
			return new Finding(Severity.PROBLEM,
					Phrases.capital(image.words()) + " " + version + " must never be flashed: " + band.getMeaning(),
					"A phone flashed with it may not work any more.",
					Phrases.or(band.getAction(), "Get another version from the vendor."));
		}
		boolean fine = band.getSeverity() == Severity.OK;
		return new Finding(fine ? Severity.OK : Severity.CAUTION,
				Phrases.capital(image.words()) + " " + version + " of the firmware bundle: " + band.getMeaning(),
				"After the flash the phone has it.", fine ? "" : Phrases.or(band.getAction(), "Get a later version from the vendor."));
	}
}
