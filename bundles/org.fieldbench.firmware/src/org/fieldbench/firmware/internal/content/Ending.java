/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Arrays;
import java.util.zip.CRC32;

/** The last bytes of a file, and the checksum of all bytes but the last four, as a DFU suffix has it. */
final class Ending {

	static final int KEPT = 16;
	private static final int CHECKSUM = 4;

	private final CRC32 before = new CRC32();
	private byte[] kept = new byte[0];

	void see(byte[] bytes, int offset, int length) {
		byte[] next = Arrays.copyOf(kept, kept.length + Math.min(length, KEPT));
		System.arraycopy(bytes, offset + length - Math.min(length, KEPT), next, kept.length, Math.min(length, KEPT));
		if (length > KEPT) {
			before.update(kept, 0, kept.length);
			before.update(bytes, offset, length - KEPT);
			kept = Arrays.copyOfRange(next, kept.length, next.length);
		} else {
			int leaving = Math.max(0, next.length - KEPT);
			before.update(next, 0, leaving);
			kept = Arrays.copyOfRange(next, leaving, next.length);
		}
	}

	/** @return at most {@link #KEPT} bytes */
	byte[] last() {
		return kept;
	}

	/** To be called once. @return CRC-32 of all bytes but the last four, without the final inversion of zip */
	int checksum() {
		before.update(kept, 0, Math.max(0, kept.length - CHECKSUM));
		return ~(int) before.getValue();
	}
}
