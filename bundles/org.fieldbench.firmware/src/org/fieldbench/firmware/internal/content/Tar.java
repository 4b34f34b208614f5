/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/** A tar archive (IEEE Std 1003.1, pax, ustar interchange format). */
final class Tar implements Format {

	private static final int HEADER = 512;
	private static final int CHECKSUM_AT = 148;
	private static final int CHECKSUM_LENGTH = 8;
	private static final int LONGEST_NAME = 100;

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		if (sample.head().length < HEADER || !sample.holds("ustar", 257)) {
			return Optional.empty();
		}
		return Optional.of(FormatFact.checked(FileFormat.TAR, "tar archive that begins with \"" + sample.text(0, LONGEST_NAME) + "\"",
				sample.text(CHECKSUM_AT, CHECKSUM_LENGTH).strip().matches("0*" + Integer.toOctalString(sum(sample.head()))),
				"the checksum of its first tar header is wrong"));
	}

	/** The checksum counts as blanks while it is computed. */
	private static int sum(byte[] head) {
		int sum = 0;
		for (int i = 0; i < HEADER; i++) {
			boolean checksum = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH;
			sum += checksum ? ' ' : head[i] & 0xFF;
		}
		return sum;
	}
}
