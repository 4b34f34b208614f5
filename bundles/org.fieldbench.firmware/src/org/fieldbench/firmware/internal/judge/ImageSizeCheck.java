/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** An image must hold something, and one of many blocks needs block numbers to start again. */
final class ImageSizeCheck implements Check {

	/** Bytes of a TFTP block without options (RFC 1350, section 2). */
	private static final int BLOCK = 512;

	/** Block numbers have 16 bits (RFC 1350, section 5). */
	private static final int MOST_BLOCKS = 65_535;

	@Override
	public List<Finding> findings(Selection selection) {
		return selection.images().stream().map(ImageSizeCheck::finding).flatMap(Optional::stream).toList();
	}

	private static Optional<Finding> finding(FirmwareEntry image) {
		if (image.size() == 0) {
			return Optional.of(new Finding(Severity.PROBLEM, image.name() + " is empty (0 bytes) and cannot be " + Words.role(image) + ".",
					"A phone that is given nothing to write may be left without what it starts from.", "Get the firmware bundle from the vendor again."));
		}
		// The last block is a short one, empty if need be.
		long blocks = image.size() / BLOCK + 1;
		return blocks <= MOST_BLOCKS ? Optional.empty() : Optional.of(rollOver(image, blocks));
	}

	private static Finding rollOver(FirmwareEntry image, long blocks) {
		return new Finding(Severity.CAUTION, String.format(Locale.ROOT,
				"%s takes %,d blocks of %d bytes; block numbers end at %,d and start again.", image.name(), blocks, BLOCK, MOST_BLOCKS),
				"A phone that cannot count on from 0 stops there, with half an image.", "Make sure that the phone copes with it, or that it asks for larger blocks.");
	}
}
