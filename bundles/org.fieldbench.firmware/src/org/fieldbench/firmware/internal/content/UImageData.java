/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The checksum of the bytes that a U-Boot header announces, taken while they pass by; of no other file. */
final class UImageData {

	private static final int MAGIC = 0x27051956;

	private final CRC32 crc = new CRC32();

	/**
	 * @param head of the file, as far as it was seen, these bytes included
	 * @param position of these bytes in the file
	 */
	void see(byte[] head, long position, byte[] bytes, int offset, int length) {
		if (position + length <= UImage.HEADER || ByteBuffer.wrap(head).getInt() != MAGIC) {
			return;
		}
		long announced = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt(UImage.SIZE_AT));
		long from = Math.max(position, UImage.HEADER);
		long to = Math.min(position + length, UImage.HEADER + announced);
		if (from < to) {
			crc.update(bytes, offset + (int) (from - position), (int) (to - from));
		}
	}

	int checksum() {
		return (int) crc.getValue();
	}
}
