/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;

/** A file's bytes as they lie on disk, held to the size that it had when the bundle was opened. */
public final class WholeStream extends FilterInputStream {

	private final DiskSlice slice;
	private final String name;

	public WholeStream(DiskSlice slice, String name) {
		super(slice);
		this.slice = slice;
		this.name = name;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		try {
			int read = slice.read(target, offset, length);
			if (read < 0 && slice.remaining() > 0) {
				throw new IOException(name + " became shorter while it was read. Open the firmware bundle again.");
			}
			return read;
		} catch (ClosedChannelException e) {
			throw new IOException("The firmware bundle was closed while " + name + " was read.", e);
		}
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
