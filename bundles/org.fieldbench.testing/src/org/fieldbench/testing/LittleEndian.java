/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.ByteArrayOutputStream;

/** Collects numbers as zip writes them. */
final class LittleEndian {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	LittleEndian u16(long value) {
		return bytes(value, 2);
	}

	LittleEndian u32(long value) {
		return bytes(value, 4);
	}

	LittleEndian u64(long value) {
		return bytes(value, 8);
	}

	LittleEndian raw(byte[] bytes) {
		out.writeBytes(bytes);
		return this;
	}

	int size() {
		return out.size();
	}

	byte[] toBytes() {
		return out.toByteArray();
	}

	private LittleEndian bytes(long value, int count) {
		for (int i = 0; i < count; i++) {
			out.write((int) (value >>> 8 * i));
		}
		return this;
	}
}
