/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.catalog.FileFormat;

/** Motorola S-records (Motorola: M68000 Family Programmer's Reference Manual, appendix C). */
final class SRecord implements Format {

	private static final Pattern RECORD = Pattern.compile("S[0-9](?:[0-9A-Fa-f]{2}){4,256}");

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		if (!sample.startsWith("S")) {
			return Optional.empty();
		}
		HexLines lines = HexLines.of(sample);
		if (!lines.all(RECORD)) {
			return Optional.empty();
		}
		return Optional.of(FormatFact.checked(FileFormat.SRECORD, "Motorola S-records", lines.all(2, SRecord::isRight),
				"the length or the checksum of one of its first S-records is wrong"));
	}

	/** All bytes, the checksum included, sum up to 255. */
	private static boolean isRight(byte[] record) {
		byte sum = 0;
		for (byte each : record) {
			sum += each;
		}
		return sum == (byte) 0xFF && record.length == (record[0] & 0xFF) + 1;
	}
}
