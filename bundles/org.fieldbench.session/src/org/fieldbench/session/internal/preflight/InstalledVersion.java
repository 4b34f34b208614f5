/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.firmware.Finding;

/** What the installed boot code means is the reason for the flash, not one against it. */
final class InstalledVersion implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		try {
			return VersionDecoder.band(plan.model(), plan.installed()).map(band -> finding(plan.installed(), band)).stream()
					.toList();
		} catch (VersionException e) {
			return List.of(new Finding(Severity.PROBLEM, e.getMessage(),
					"Whether the flash is a step forward depends on it.", "Give the boot code version that is installed, e.g. 11."));
		}
	}

	private static Finding finding(String installed, VersionBand band) {
		return new Finding(Severity.OK, "Installed boot code " + installed + ": " + band.getMeaning(),
				"It says what this phone gains by an update.", "");
	}
}
