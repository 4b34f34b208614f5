/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.fieldbench.firmware.content.Content;
import org.fieldbench.firmware.content.HexPlace;

/** The selected bytes as text for the clipboard. */
final class HexCopy {

	/** More would be of no use in a clipboard. */
	static final int MOST = 1 << 20;

	private HexCopy() {
	}

	/** @return pairs of digits with spaces between them */
	static String hex(Content content, HexPlace place) throws IOException {
		return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes(content, place));
	}

	/** @return the characters; those that cannot be printed as periods, but line ends and tabs as they are */
	static String text(Content content, HexPlace place) throws IOException {
		return new String(bytes(content, place), StandardCharsets.ISO_8859_1).replaceAll("[^ -~\\t\\r\\n]", ".");
	}

	private static byte[] bytes(Content content, HexPlace place) throws IOException {
		byte[] bytes = new byte[(int) Math.min(MOST, place.length())];
		return Arrays.copyOf(bytes, content.read(place.first(), bytes, bytes.length));
	}
}
