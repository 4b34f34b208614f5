/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.versions.VersionPath;
import org.fieldbench.firmware.Finding;

/** Whether the flash is a step forward. */
final class ChangeCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.versioned().stream().flatMap(image -> image.path(match.phone()).stream().map(path -> finding(image, path))).toList();
	}

	private static Finding finding(VersionedImage image, VersionPath path) {
		String both = image.words() + " " + path.installed() + " is installed, the firmware bundle holds " + path.offered() + ".";
		return switch (path.change()) {
		case NEWER -> new Finding(Severity.OK, "A step forward: " + both, "The phone gets what was added and cured since.", "");
		case SAME -> new Finding(Severity.CAUTION, Phrases.capital(image.words()) + " " + path.offered() + " is installed already.",
				"Flashing it again is a risk without a gain.", "Leave it, unless the phone misbehaves.");
		case OLDER -> new Finding(Severity.CAUTION, "A step back: " + both,
				"Whether the phone takes an older one is not known, and what the newer one cured comes back.",
				"Flash the newer one unless the vendor says so.");
		};
	}
}
