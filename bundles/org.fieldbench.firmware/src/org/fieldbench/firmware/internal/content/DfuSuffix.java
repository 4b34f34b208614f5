/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/** The last 16 bytes of a file for USB Device Firmware Upgrade (USB DFU 1.1, appendix B). */
final class DfuSuffix implements Format {

	/** "UFD" and the length of the suffix, which is 16 in version 1.1 and before. */
	private static final int SIGNATURE = 0x10_44_46_55;

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		byte[] last = sample.ending().last();
		if (last.length < Ending.KEPT) {
			return Optional.empty();
		}
		ByteBuffer suffix = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
		if (suffix.getInt(8) != SIGNATURE) {
			return Optional.empty();
		}
		return Optional.of(FormatFact.checked(FileFormat.DFU, description(suffix), suffix.getInt(12) == sample.ending().checksum(),
				"the checksum of its DFU suffix is wrong"));
	}

	private static String description(ByteBuffer suffix) {
		return String.format("DFU file for USB device %04X:%04X", suffix.getShort(4), suffix.getShort(2));
	}
}
