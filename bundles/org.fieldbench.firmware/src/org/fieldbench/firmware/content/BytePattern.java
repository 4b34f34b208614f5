/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What to look for in a file.
 *
 * @param bytes at least one
 * @param anyCase whether the letters of ASCII are found in either case
 */
public record BytePattern(byte[] bytes, boolean anyCase) {

	/** @return the bytes that hexadecimal digits stand for, with or without spaces; empty if they stand for none */
	public static Optional<BytePattern> ofHex(String digits) {
		String close = digits.replaceAll("\\s|0[xX](?=[0-9a-fA-F])", "");
		try {
			return Optional.of(HexFormat.of().parseHex(close)).filter(bytes -> bytes.length > 0).map(bytes -> new BytePattern(bytes, false));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** @return a text in UTF-8; empty if it is empty */
	public static Optional<BytePattern> ofText(String text, boolean anyCase) {
		return text.isEmpty() ? Optional.empty() : Optional.of(new BytePattern(text.getBytes(StandardCharsets.UTF_8), anyCase));
	}

	public BytePattern {
		bytes = bytes.clone();
	}

	@Override
	public byte[] bytes() {
		return bytes.clone();
	}

	/** @return how many bytes there are */
	public int length() {
		return bytes.length;
	}

	boolean isAt(byte[] data, int start) {
		for (int i = 0; i < bytes.length; i++) {
			if (data[start + i] != bytes[i] && !(anyCase && sameLetter(data[start + i], bytes[i]))) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameLetter(byte one, byte other) {
		int folded = one | 0x20;
		return folded == (other | 0x20) && folded >= 'a' && folded <= 'z';
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BytePattern pattern && anyCase == pattern.anyCase && Arrays.equals(bytes, pattern.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return HexFormat.ofDelimiter(" ").formatHex(bytes).toUpperCase(Locale.ROOT);
	}
}
