/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What stands behind the name in a header (APPNOTE 4.5), as far as it can say something else than the header. */
final class ExtraFields {

	private static final int ZIP64 = 0x0001;
	/** Info-ZIP's: a version, the checksum of the name in the header, the name in UTF-8 (APPNOTE 4.6.9). */
	private static final int UNICODE_PATH = 0x7075;
	private static final int UNICODE_PATH_LEAD = 5;

	private final ByteBuffer fields;

	/** @param fields all of them, in little-endian order */
	ExtraFields(ByteBuffer fields) {
		this.fields = fields;
	}

	/** @return a name that some programs take instead of the header's, though that needs no other; empty where there is none */
	Optional<String> otherName(byte[] name) {
		return unicodePath().filter(other -> isAscii(name) && !other.equals(new String(name, StandardCharsets.US_ASCII)));
	}

	/** @return a name in UTF-8 beside that of the header */
	Optional<String> unicodePath() {
		return field(UNICODE_PATH).filter(data -> data.remaining() >= UNICODE_PATH_LEAD)
				.map(data -> StandardCharsets.UTF_8.decode(data.slice(UNICODE_PATH_LEAD, data.remaining() - UNICODE_PATH_LEAD)).toString());
	}

	/** @return the 64-bit numbers in place of sizes that the header has no room for; unpacked size first */
	Optional<ByteBuffer> zip64() {
		return field(ZIP64);
	}

	private Optional<ByteBuffer> field(int wanted) {
		int at = 0;
		while (at + 4 <= fields.limit()) {
			int length = Math.min(fields.getShort(at + 2) & 0xFFFF, fields.limit() - at - 4);
			if ((fields.getShort(at) & 0xFFFF) == wanted) {
				return Optional.of(fields.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN));
			}
			at += 4 + length;
		}
		return Optional.empty();
	}

	private static boolean isAscii(byte[] name) {
		for (byte b : name) {
			if (b < 0) {
				return false;
			}
		}
		return true;
	}
}
