/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.io.InputStream;

/** Gives what goes into DATA packets: reads, counts, hashes, turns text into netascii. */
final class FileInput {

	private static final int NOTHING = -1;

	private final InputStream from;
	private final Tally tally;
	private final boolean netascii;
	private final byte[] buffer = new byte[8192];
	private int at;
	private int end;
	private int due = NOTHING;

	FileInput(InputStream from, Tally tally, boolean netascii) {
		this.from = from;
		this.tally = tally;
		this.netascii = netascii;
	}

	/** @return how many bytes it put there; less than the length only at the end of the file */
	int read(byte[] bytes, int offset, int length) throws IOException {
		return netascii ? encode(bytes, offset, length) : readAsItIs(bytes, offset, length);
	}

	private int readAsItIs(byte[] bytes, int offset, int length) throws IOException {
		int count = from.readNBytes(bytes, offset, length);
		tally.file(bytes, offset, count);
		return count;
	}

	/** LF becomes CR LF, CR becomes CR NUL. */
	private int encode(byte[] bytes, int offset, int length) throws IOException {
		int count = 0;
		while (count < length) {
			int next = due == NOTHING ? next() : due;
			if (next == NOTHING) {
				break;
			}
			boolean second = due != NOTHING;
			due = NOTHING;
			if (!second && (next == '\n' || next == '\r')) {
				due = next == '\n' ? '\n' : 0;
				next = '\r';
			}
			bytes[offset + count++] = (byte) next;
		}
		return count;
	}

	private int next() throws IOException {
		if (at == end) {
			at = 0;
			end = readAsItIs(buffer, 0, buffer.length);
		}
		return at == end ? NOTHING : buffer[at++] & 0xff;
	}
}
