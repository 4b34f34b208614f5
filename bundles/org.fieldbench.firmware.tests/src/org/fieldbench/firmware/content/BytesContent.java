/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes that a test has at hand, and how many of them were read. */
final class BytesContent implements Content {

	final AtomicLong read = new AtomicLong();
	private final byte[] bytes;

	BytesContent(byte... bytes) {
		this.bytes = bytes;
	}

	@Override
	public long size() {
		return bytes.length;
	}

	@Override
	public int read(long position, byte[] target, int length) {
		int count = (int) Math.clamp(bytes.length - position, 0, length);
		byte[] part = Arrays.copyOfRange(bytes, (int) Math.min(position, bytes.length), (int) Math.min(position, bytes.length) + count);
		System.arraycopy(part, 0, target, 0, count);
		read.addAndGet(count);
		return count;
	}

	@Override
	public void close() {
		// Nothing is open.
	}
}
