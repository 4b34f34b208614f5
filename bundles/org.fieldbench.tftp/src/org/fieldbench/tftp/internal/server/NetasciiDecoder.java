/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

/** Turns netascii (RFC 764 as RFC 1350 has it) back into a file: CR LF becomes LF, CR NUL becomes CR, also across blocks. */
final class NetasciiDecoder {

	private boolean afterCarriageReturn;

	/**
	 * @param wire bytes that came
	 * @param to where to put it, with room for one byte more than came
	 * @return how many bytes that is
	 */
	int decode(byte[] wire, int length, byte[] to) {
		int count = 0;
		for (int i = 0; i < length; i++) {
			byte one = wire[i];
			if (afterCarriageReturn) {
				afterCarriageReturn = false;
				if (one == '\n' || one == 0) {
					to[count++] = one == 0 ? (byte) '\r' : one;
					continue;
				}
				// A bare CR is against the rule; it is kept, not lost.
				to[count++] = '\r';
			}
			if (one == '\r') {
				afterCarriageReturn = true;
			} else {
				to[count++] = one;
			}
		}
		return count;
	}

	/** @return whether a CR is left over at the end of the file */
	boolean endsWithCarriageReturn() {
		return afterCarriageReturn;
	}
}
