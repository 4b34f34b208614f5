/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import java.util.List;
import java.util.Objects;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Finding;

/** An empty image must not reach a phone, and one of too many blocks may never arrive. */
final class ImageSizes implements PreflightCheck {

	/** RFC 1350: block numbers have 16 bits, blocks 512 bytes, and the last block is shorter than that. */
	private static final long LARGEST_PLAIN = 65535L * 512 - 1;

	@Override
	public List<Finding> check(FlashPlan plan) {
		return plan.roles().stream().flatMap(role -> plan.image(role).stream().map(image -> finding(role, image)))
				.filter(Objects::nonNull).toList();
	}

	private static Finding finding(FirmwareRole role, FirmwareEntry image) {
		if (image.size() == 0) {
			return new Finding(Severity.PROBLEM, "The " + ImagesKnown.words(role) + " " + image.name() + " is empty.",
					"Get the firmware bundle again from the vendor.");
		}
		return image.size() <= LARGEST_PLAIN ? null
				: new Finding(Severity.CAUTION, image.name() + " has more than 65,535 blocks of 512 bytes.",
						"A phone that neither asks for larger blocks nor lets block numbers start again cannot receive it.");
	}
}
