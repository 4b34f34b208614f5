/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What formats are recognised by.
 *
 * @param head the first bytes, at most {@link ContentScan#HEAD}
 * @param size of the whole file
 * @param text whether the whole file is text
 * @param entropy of the whole file, bits a byte
 * @param imageData checksum of what follows a U-Boot header
 * @param ending the last bytes
 */
record Sample(byte[] head, long size, boolean text, double entropy, UImageData imageData, Ending ending) {

	/** @param start ISO 8859-1, one character a byte */
	boolean startsWith(String start) {
		return holds(start, 0);
	}

	boolean holds(String what, int offset) {
		return head.length >= offset + what.length()
				&& what.equals(new String(head, offset, what.length(), StandardCharsets.ISO_8859_1));
	}

	ByteBuffer bigEndian() {
		return ByteBuffer.wrap(head).asReadOnlyBuffer();
	}

	ByteBuffer littleEndian() {
		return bigEndian().order(ByteOrder.LITTLE_ENDIAN);
	}

	/** @return the text up to the first NUL, without what a terminal would obey */
	String text(int offset, int length) {
		String all = new String(head, offset, Math.min(length, head.length - offset), StandardCharsets.ISO_8859_1);
		int end = all.indexOf(0);
		return (end < 0 ? all : all.substring(0, end)).replaceAll("\\p{Cntrl}", "?").strip();
	}
}
