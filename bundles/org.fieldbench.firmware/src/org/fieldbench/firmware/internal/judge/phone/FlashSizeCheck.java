/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;

/** An image must fit into the phone's flash memory, where its size is known. */
final class FlashSizeCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		long room = match.phone().getFlashSize();
		return room < 0 ? List.of() : match.images().stream().filter(image -> image.size() > room)
				.map(image -> finding(match, image, room)).toList();
	}

	private static Finding finding(Match match, FirmwareEntry image, long room) {
		return new Finding(Severity.PROBLEM, image.name() + " has " + Phrases.number(image.size()) + " bytes, and the flash memory of "
				+ match.phone().getName() + " has room for " + Phrases.number(room) + ".",
				"A phone that writes more than it has room for may not start again.",
				"Get the firmware bundle for " + match.phone().getName() + ".");
	}
}
