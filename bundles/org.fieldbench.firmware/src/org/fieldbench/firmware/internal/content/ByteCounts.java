/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

/** How often each byte comes. */
final class ByteCounts {

	/** Four tables, since a processor waits when it counts the same byte twice in a row. */
	private final long[][] counts = new long[4][256];

	void see(byte[] bytes, int offset, int length) {
		int end = offset + length;
		int i = offset;
		for (; i + 3 < end; i += 4) {
			counts[0][bytes[i] & 0xFF]++;
			counts[1][bytes[i + 1] & 0xFF]++;
			counts[2][bytes[i + 2] & 0xFF]++;
			counts[3][bytes[i + 3] & 0xFF]++;
		}
		for (; i < end; i++) {
			counts[0][bytes[i] & 0xFF]++;
		}
	}

	private long count(int value) {
		return counts[0][value] + counts[1][value] + counts[2][value] + counts[3][value];
	}

	private long total() {
		long total = 0;
		for (int value = 0; value < 256; value++) {
			total += count(value);
		}
		return total;
	}

	/** @return bits a byte, 0 (always the same byte, or empty) to 8 (all bytes alike); C. E. Shannon, 1948 */
	double entropy() {
		double total = total();
		double bits = 0;
		for (int value = 0; value < 256; value++) {
			if (count(value) > 0) {
				double share = count(value) / total;
				bits -= share * Math.log(share) / Math.log(2);
			}
		}
		return Math.clamp(bits, 0, 8);
	}

	/** @return whether there is something, and no control character but those of layout */
	boolean isText() {
		for (int value = 0; value < ' '; value++) {
			if (count(value) > 0 && "\t\n\r\f".indexOf(value) < 0) {
				return false;
			}
		}
		return count(0x7F) == 0 && total() > 0;
	}
}
