/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** An image must hold something, and one of many blocks needs block numbers to start again. */
final class ImageSizeCheck implements Check {

	@Override
	public List<Finding> findings(Selection selection) {
		return selection.images().stream().map(image -> finding(image, selection.model().isEmpty())).flatMap(Optional::stream).toList();
	}

	/** What a roll-over means for a model is that model's check. */
	private static Optional<Finding> finding(FirmwareEntry image, boolean anyPhone) {
		if (image.size() == 0) {
			return Optional.of(new Finding(Severity.PROBLEM, image.name() + " is empty (0 bytes) and cannot be " + Words.role(image) + ".",
					"A phone that is given nothing to write may be left without what it starts from.",
					"Get the firmware bundle from the vendor again."));
		}
		return anyPhone && Blocks.rollOver(image.size(), Blocks.STANDARD) ? Optional.of(new Finding(Severity.CAUTION,
				Blocks.text(image.name(), image.size(), Blocks.STANDARD), "A phone that cannot count on stops there, with half an image.",
				"Make sure that the phone copes with it, or that it asks for larger blocks.")) : Optional.empty();
	}
}
