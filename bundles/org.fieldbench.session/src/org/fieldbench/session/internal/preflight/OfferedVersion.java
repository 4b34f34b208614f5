/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.firmware.Finding;

/** What the boot code in the firmware bundle brings, and whether it is a step back. */
final class OfferedVersion implements PreflightCheck {

	@Override
	public List<Finding> check(FlashPlan plan) {
		if (plan.image(FirmwareRole.BOOT_CODE).isEmpty() || plan.model().getScheme() == null) {
			return List.of();
		}
		Optional<String> offered = plan.offered();
		if (offered.isEmpty()) {
			return List.of(new Finding(Severity.CAUTION, "No rule finds the version of the boot code in the firmware bundle.",
					"Whether it is newer than what the phone has cannot be told.", "Read it in the vendor's notes, and off the phone after the flash."));
		}
		try {
			return compare(plan, offered.get());
		} catch (VersionException e) {
			return List.of(new Finding(Severity.CAUTION, e.getMessage(),
					"Whether the boot code is newer than what the phone has cannot be told.", "Read the version off the phone after the flash."));
		}
	}

	private static List<Finding> compare(FlashPlan plan, String offered) throws VersionException {
		List<Finding> findings = new ArrayList<>();
		VersionDecoder.band(plan.model(), offered).filter(band -> band.getSeverity() != Severity.OK)
				.ifPresent(band -> findings.add(new Finding(Severity.CAUTION,
						"Boot code " + offered + " of the firmware bundle: " + band.getMeaning(), "After the flash the phone has that boot code.",
						band.getAction())));
		VersionOrder order = VersionOrder.of(plan.model().getScheme());
		order.check(plan.installed(), plan.installed());
		int step = order.compare(offered, plan.installed());
		if (step < 0) {
			findings.add(new Finding(Severity.CAUTION,
					"A step back: boot code " + plan.installed() + " is installed, the firmware bundle holds " + offered + ".",
					"Whether the phone takes an older boot code is not known, and what the newer one cured comes back.", "Flash the newer one unless the vendor says so."));
		} else if (step == 0) {
			findings.add(new Finding(Severity.CAUTION, "Boot code " + offered + " is installed already.",
					"Flashing it again is a risk without a gain.", "Leave it, unless the phone misbehaves."));
		}
		return findings;
	}
}
