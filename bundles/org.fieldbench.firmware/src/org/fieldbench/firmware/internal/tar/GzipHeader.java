/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

import java.io.IOException;
import java.io.InputStream;

/** What stands in front of gzip data (RFC 1952, 2.3). */
final class GzipHeader {

	/** Names and comments are not that long; Commons Compress would take them into memory, however long they are. */
	private static final int LONGEST = 128 * 1024;
	private static final int EXTRA = 1 << 2;
	private static final int NAME = 1 << 3;
	private static final int COMMENT = 1 << 4;

	private final InputStream in;
	private int read;

	private GzipHeader(InputStream in) {
		this.in = in;
	}

	/**
	 * @param in with {@link InputStream#markSupported}; left where it is
	 * @return whether a header is next, and no longer than usual
	 */
	static boolean isNext(InputStream in) throws IOException {
		in.mark(LONGEST + 1);
		try {
			return new GzipHeader(in).isGood();
		} finally {
			in.reset();
		}
	}

	private boolean isGood() throws IOException {
		if (next() != 0x1F || next() != 0x8B || next() != 8) {
			return false;
		}
		int flags = next();
		skip(6);
		if ((flags & EXTRA) != 0) {
			skip(next() | next() << 8);
		}
		if ((flags & NAME) != 0) {
			skipText();
		}
		if ((flags & COMMENT) != 0) {
			skipText();
		}
		return read < LONGEST;
	}

	private int next() throws IOException {
		return read++ < LONGEST ? in.read() : -1;
	}

	private void skip(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			next();
		}
	}

	private void skipText() throws IOException {
		while (next() > 0) {
			// a name or a comment, of no interest
		}
	}
}
