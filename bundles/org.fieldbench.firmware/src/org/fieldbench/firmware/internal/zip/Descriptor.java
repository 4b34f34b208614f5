/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.fieldbench.firmware.internal.archive.DiskFile;

/** Checksum and sizes behind an entry's data (APPNOTE 4.3.9), with or without a mark, in 32 or 64 bits. */
final class Descriptor {

	private static final int SIGNATURE = 0x08074B50;

	private Descriptor() {
	}

	/** @return how long it is; empty if what is there says otherwise than the central directory */
	static OptionalInt length(DiskFile file, long at, ZipArchiveEntry entry) throws IOException {
		for (int numbers : new int[] { Integer.BYTES, Long.BYTES }) {
			for (int mark : new int[] { Integer.BYTES, 0 }) {
				int length = mark + Integer.BYTES + 2 * numbers;
				if (at + length <= file.size() && says(file.bytes(at, length), mark, numbers, entry)) {
					return OptionalInt.of(length);
				}
			}
		}
		return OptionalInt.empty();
	}

	private static boolean says(ByteBuffer bytes, int mark, int numbers, ZipArchiveEntry entry) {
		return (mark == 0 || bytes.getInt(0) == SIGNATURE) && (bytes.getInt(mark) & 0xFFFFFFFFL) == entry.getCrc()
				&& number(bytes, mark + 4, numbers) == entry.getCompressedSize()
				&& number(bytes, mark + 4 + numbers, numbers) == entry.getSize();
	}

	private static long number(ByteBuffer bytes, int at, int length) {
		return length == Long.BYTES ? bytes.getLong(at) : bytes.getInt(at) & 0xFFFFFFFFL;
	}
}
