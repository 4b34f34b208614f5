/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Locale;
import java.util.Set;

/**
 * How much a text looks like one that tells a version. A rule of thumb: it only decides what is kept and shown first. Written
 * without regular expressions, since it is asked millions of times for a large file.
 */
final class VersionLikeness {

	/** From here on a text is taken to tell a version. */
	static final int ENOUGH = 4;

	private static final int NUMBER = 4;
	private static final int LONG_NUMBER = 1;
	private static final int CODE = 4;
	private static final int WORD = 3;
	private static final int ODD = -2;
	private static final int MOST_ODD = 3;

	private static final Set<String> WORDS = Set.of("version", "ver", "rev", "revision", "release", "build", "firmware", "boot", "bootcode",
			"bootloader", "uboot");
	/** Of characters: bits that can be combined. */
	static final int DIGIT = 1;
	static final int ALPHANUMERIC = 1 << 1;
	/** A period, or the x of a code such as 2xA1. */
	static final int SEPARATOR = DIGIT << 2;
	/** The first letter of a word that goes with a version. */
	static final int BEGINNING = ALPHANUMERIC << 2;
	/** From what a character is to what it lets the next one be, or not be. */
	static final int BEHIND = 2;
	private static final byte[] KINDS = kinds();
	private static final int LONGEST_WORD = 10;
	private static final String PUNCTUATION = " .,:;()[]_+/=-";

	private final byte[] bytes;
	private final int end;
	private boolean digit;
	private boolean number;
	private boolean longNumber;
	private boolean code;
	private boolean word;
	private int odd;

	private VersionLikeness(byte[] bytes, int end) {
		this.bytes = bytes;
		this.end = end;
	}

	private static byte[] kinds() {
		byte[] kinds = new byte[128];
		for (char c = '0'; c <= '9'; c++) {
			kinds[c] = DIGIT | ALPHANUMERIC;
		}
		for (char c = 'a'; c <= 'z'; c++) {
			char first = c;
			int kind = ALPHANUMERIC | (WORDS.stream().anyMatch(word -> word.charAt(0) == first) ? BEGINNING : 0);
			kinds[c] = (byte) kind;
			kinds[Character.toUpperCase(c)] = (byte) kind;
		}
		kinds['.'] |= SEPARATOR;
		kinds['x'] |= SEPARATOR;
		return kinds;
	}

	/** @return what a character can be in a version, quickly */
	static int kind(byte ascii) {
		return KINDS[ascii & 0x7F];
	}

	/** @param bytes ASCII */
	static int of(byte[] bytes, int offset, int length) {
		VersionLikeness likeness = new VersionLikeness(bytes, offset + length);
		likeness.look(offset);
		return likeness.sum(length);
	}

	private int sum(int length) {
		int sum = (number ? NUMBER : 0) + (longNumber ? LONG_NUMBER : 0) + (code ? CODE : 0) + (word && digit ? WORD : 0);
		return sum + (length > 80 ? -2 : length < 6 ? -1 : 1) + ODD * Math.min(MOST_ODD, odd);
	}

	private void look(int offset) {
		boolean inToken = false;
		for (int i = offset; i < end; i++) {
			boolean part = isAlphanumeric(i);
			if (part && !inToken) {
				token(i);
			} else if (!part && PUNCTUATION.indexOf(bytes[i]) < 0) {
				odd++;
			}
			digit |= isDigit(i);
			inToken = part || inToken && bytes[i] == '.';
		}
	}

	private void token(int i) {
		if (isDigit(i) || (bytes[i] | 0x20) == 'v' && isDigit(i + 1)) {
			number(isDigit(i) ? i : i + 1);
			code |= isDigit(i) && i + 3 < end && bytes[i + 1] == 'x' && isCode(i + 2) && isCode(i + 3) && !isAlphanumeric(i + 4);
		} else {
			word |= isWord(i);
		}
	}

	/** One or more digits, a period, and so on. */
	private void number(int i) {
		int parts = 1;
		while (isDigit(i)) {
			i++;
			if (i + 1 < end && bytes[i] == '.' && isDigit(i + 1)) {
				parts++;
				i++;
			}
		}
		number |= parts > 1;
		longNumber |= parts > 2;
	}

	private boolean isWord(int from) {
		int to = from;
		while (isAlphanumeric(to) && !isDigit(to) && to - from <= LONGEST_WORD) {
			to++;
		}
		return to - from <= LONGEST_WORD
				&& WORDS.contains(PrintableRuns.string(bytes, from, to - from).toLowerCase(Locale.ROOT));
	}

	private boolean isDigit(int i) {
		return i < end && bytes[i] >= '0' && bytes[i] <= '9';
	}

	private boolean isCode(int i) {
		return isDigit(i) || i < end && bytes[i] >= 'A' && bytes[i] <= 'Z';
	}

	private boolean isAlphanumeric(int i) {
		return isCode(i) || i < end && bytes[i] >= 'a' && bytes[i] <= 'z';
	}
}
