/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.io.OutputStream;

/** Takes what comes out of DATA packets: turns netascii back into the system-independent text it was, counts, hashes, stores. */
final class FileOutput {

	private final OutputStream to;
	private final Tally tally;
	private final boolean netascii;
	private byte[] text = new byte[0];
	/** A CR ended a block; what it means is known by the next byte. */
	private boolean returned;

	FileOutput(OutputStream to, Tally tally, boolean netascii) {
		this.to = to;
		this.tally = tally;
		this.netascii = netascii;
	}

	void write(byte[] bytes, int offset, int length) throws IOException {
		if (netascii) {
			store(text(length + 1), 0, decode(bytes, offset, length));
		} else {
			store(bytes, offset, length);
		}
	}

	/** The file is complete. */
	void end() throws IOException {
		if (returned) {
			store(new byte[] { '\r' }, 0, 1);
		}
		to.flush();
	}

	private void store(byte[] bytes, int offset, int length) throws IOException {
		to.write(bytes, offset, length);
		tally.file(bytes, offset, length);
	}

	private byte[] text(int length) {
		if (text.length < length) {
			text = new byte[length];
		}
		return text;
	}

	/** CR LF is LF, CR NUL is CR; a CR before anything else breaks the rule and is kept. */
	private int decode(byte[] bytes, int offset, int length) {
		int count = 0;
		for (int i = offset; i < offset + length; i++) {
			byte next = bytes[i];
			if (returned && next != '\n') {
				text[count++] = '\r';
			}
			if (next == '\r') {
				returned = true;
			} else {
				if (!returned || next != 0) {
					text[count++] = next;
				}
				returned = false;
			}
		}
		return count;
	}
}
