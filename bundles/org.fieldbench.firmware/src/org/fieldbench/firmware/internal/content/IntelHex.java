/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.catalog.FileFormat;

/** Intel hexadecimal records (Intel: Hexadecimal Object File Format Specification, 1988). */
final class IntelHex implements Format {

	private static final Pattern RECORD = Pattern.compile(":(?:[0-9A-Fa-f]{2}){5,260}");
	/** Length, address, type, checksum. */
	private static final int FRAME = 5;

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		if (!sample.startsWith(":")) {
			return Optional.empty();
		}
		HexLines lines = HexLines.of(sample);
		if (!lines.all(RECORD)) {
			return Optional.empty();
		}
		return Optional.of(FormatFact.checked(FileFormat.INTEL_HEX, "Intel HEX records", lines.all(1, IntelHex::isRight),
				"the length or the checksum of one of its first Intel HEX records is wrong"));
	}

	/** All bytes, the checksum included, sum up to 0. */
	private static boolean isRight(byte[] record) {
		byte sum = 0;
		for (byte each : record) {
			sum += each;
		}
		return sum == 0 && record.length == (record[0] & 0xFF) + FRAME;
	}
}
