/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.firmware.Finding;

/** Where some phones need other versions in between, what is installed must be known. */
final class UnknownStartCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.versioned().stream().filter(image -> image.installed().isEmpty())
				.filter(image -> image.scheme().getHops().stream().anyMatch(hop -> mayHold(hop, image, match.phone())))
				.map(UnknownStartCheck::finding).toList();
	}

	private static boolean mayHold(VersionHop hop, VersionedImage image, PhoneModel phone) {
		boolean forModel = hop.getModels().isEmpty() || hop.getModels().contains(phone.getId());
		return forModel && image.offered().map(version -> hop.getTarget() == null
				|| VersionOrder.of(image.scheme()).compare(version, hop.getTarget()) >= 0).orElse(true);
	}

	private static Finding finding(VersionedImage image) {
		return new Finding(Severity.CAUTION, "Some phones need another " + image.words() + " in between, before this one.",
				"Which ones depends on the version that is installed, and that is not known.",
				"Read the version off the phone, and give it with --has-" + image.image().role().getLiteral() + ".");
	}
}
