/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Walks over texts that each end with a NUL byte. */
final class TextFields {

	private final byte[] buffer;
	private final int end;
	/** Behind it are only NULs. */
	private final int contentEnd;
	private int at;

	TextFields(byte[] buffer, int start, int end) {
		this.buffer = buffer;
		this.at = start;
		this.end = end;
		int last = end;
		while (last > start && buffer[last - 1] == 0) {
			last--;
		}
		this.contentEnd = last;
	}

	boolean hasNext() {
		return at < end;
	}

	/** Some clients fill a request up with NULs; an empty option name means nothing else. */
	boolean onlyPaddingLeft() {
		return at >= contentEnd;
	}

	String next(String what) throws MalformedPacketException {
		int nul = indexOfNul(buffer, at, end);
		if (nul < 0) {
			throw new MalformedPacketException("The " + what + " has no end", true);
		}
		String text = text(buffer, at, nul - at);
		at = nul + 1;
		return text;
	}

	/** Lenient, for the text of an ERROR: a missing NUL is no reason to lose it. */
	static String untilNul(byte[] buffer, int start, int end) {
		int nul = indexOfNul(buffer, start, end);
		return text(buffer, start, (nul < 0 ? end : nul) - start);
	}

	private static int indexOfNul(byte[] buffer, int from, int end) {
		for (int i = from; i < end; i++) {
			if (buffer[i] == 0) {
				return i;
			}
		}
		return -1;
	}

	/** The RFC says ASCII; clients send UTF-8 or Latin-1 beyond it. */
	private static String text(byte[] buffer, int start, int length) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, start, length)).toString();
		} catch (CharacterCodingException e) {
			return new String(buffer, start, length, StandardCharsets.ISO_8859_1);
		}
	}
}
