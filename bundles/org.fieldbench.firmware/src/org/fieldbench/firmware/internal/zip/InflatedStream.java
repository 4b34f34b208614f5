/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.fieldbench.firmware.internal.archive.DiskSlice;

/** Deflated data (RFC 1951) unpacked; knows how much of them was used. For one thread. */
final class InflatedStream extends InflaterInputStream {

	private static final int CHUNK = 64 * 1024;

	private final DiskSlice packed;
	private boolean padded;
	private boolean closed;

	InflatedStream(DiskSlice packed) {
		super(packed, new Inflater(true), CHUNK);
		this.packed = packed;
	}

	/** The inflater may ask for one byte behind the data (see its Javadoc). */
	@Override
	protected void fill() throws IOException {
		if (packed.remaining() == 0 && !padded) {
			padded = true;
			buf[0] = 0;
			inf.setInput(buf, 0, 1);
			return;
		}
		super.fill();
	}

	/** @return packed bytes that became what was read so far */
	long used() {
		return closed ? 0 : inf.getBytesRead();
	}

	/** @return packed bytes that were not needed; meaningful at the end */
	long unused() {
		return closed ? 0 : packed.remaining() + Math.max(0, inf.getRemaining() - (padded ? 1 : 0));
	}

	@Override
	public void close() throws IOException {
		if (!closed) {
			closed = true;
			inf.end();
			super.close();
		}
	}
}
