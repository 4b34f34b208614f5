/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.charset.StandardCharsets;

/** Finds texts of printable ASCII characters among other bytes. */
final class PrintableRuns {

	/** Hears each text. */
	@FunctionalInterface
	interface Listener {

		/** @param bytes not to be kept */
		void text(byte[] bytes, int offset, int length);
	}

	/** Characters; shorter ones are chance. */
	static final int SHORTEST = 4;

	/** Characters; the rest of a longer one is passed over. */
	static final int LONGEST = 256;

	private static final int ENDLESS = 1 << 20;
	private static final int[] PRINTABLE = printable();

	private final Listener listener;
	private final byte[] begun = new byte[LONGEST];
	private int begunLength;
	private int run;

	PrintableRuns(Listener listener) {
		this.listener = listener;
	}

	/** All bits where a character is printable, no bit where it is not: so the loop below needs no guess of the processor. */
	private static int[] printable() {
		int[] masks = new int[256];
		for (int value = ' '; value < 0x7F; value++) {
			masks[value] = -1;
		}
		return masks;
	}

	void see(byte[] bytes, int offset, int length) {
		int current = run;
		int end = offset + length;
		for (int i = offset; i < end; i++) {
			int printable = PRINTABLE[bytes[i] & 0xFF];
			if ((current & ~printable) >= SHORTEST) {
				tell(bytes, offset, i, current);
			}
			current = (current + 1) & printable;
		}
		keepBegun(bytes, offset, end, current);
		run = Math.min(current, ENDLESS);
	}

	/** A text at the very end has nothing behind it that would end it. */
	void end() {
		see(new byte[1], 0, 1);
	}

	private void tell(byte[] bytes, int offset, int end, int length) {
		int here = Math.min(length, end - offset);
		if (here == length) {
			listener.text(bytes, end - length, Math.min(length, LONGEST));
		} else {
			append(bytes, offset, here);
			listener.text(begun, 0, begunLength);
		}
	}

	private void keepBegun(byte[] bytes, int offset, int end, int length) {
		int here = Math.min(length, end - offset);
		if (here == length) {
			begunLength = 0;
		}
		append(bytes, end - here, here);
	}

	private void append(byte[] bytes, int offset, int length) {
		int taken = Math.min(length, LONGEST - begunLength);
		System.arraycopy(bytes, offset, begun, begunLength, taken);
		begunLength += taken;
	}

	static String string(byte[] bytes, int offset, int length) {
		return new String(bytes, offset, length, StandardCharsets.US_ASCII);
	}
}
