/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;

/** A part of a file as a stream of its own; many can be read at the same time. For one thread. */
public final class DiskSlice extends InputStream {

	private final DiskFile file;
	private long position;
	private long remaining;

	/**
	 * @param start bytes from the start of the file
	 * @param length bytes; fewer are given if the file ends before
	 */
	public DiskSlice(DiskFile file, long start, long length) {
		this.file = file;
		this.position = start;
		this.remaining = length;
	}

	/** @return the whole file, as long as it is now */
	public static DiskSlice whole(DiskFile file) throws IOException {
		return new DiskSlice(file, 0, file.size());
	}

	/** @return bytes that were not read yet */
	public long remaining() {
		return remaining;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	/** @throws ClosedChannelException if the file was closed */
	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (remaining == 0) {
			return -1;
		}
		int read = file.read(position, target, offset, (int) Math.min(length, remaining));
		position += Math.max(0, read);
		remaining -= Math.max(0, read);
		return read;
	}

	@Override
	public long skip(long wanted) {
		long skipped = Math.clamp(wanted, 0, remaining);
		position += skipped;
		remaining -= skipped;
		return skipped;
	}

	@Override
	public int available() {
		return (int) Math.min(Integer.MAX_VALUE, remaining);
	}
}
