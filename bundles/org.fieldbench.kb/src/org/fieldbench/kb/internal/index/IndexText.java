/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import org.fieldbench.kb.internal.text.PlainLetters;

/**
 * Texts as the index has them. Letters that may be written otherwise are replaced by plain ones, so that either way is found by the other,
 * and scripts without spaces are taken apart. The letter that was there is told behind them, by accents that the index does not look at:
 * what is shown is what was written.
 */
final class IndexText {

	/** Sixteen accents that SQLite leaves out of its words, rare ones; four of them tell a letter. */
	private static final String DIGITS = "\u030F\u0311\u031B\u0324\u0325\u0326\u032D\u032E\u0330\u0331\u0306\u0309\u030B\u0307\u0304\u0323";
	private static final int LENGTH = 4;

	private IndexText() {
	}

	/** @return what is put into the index */
	static String of(String text) {
		return Unspaced.separate(withPlainLetters(text));
	}

	private static String withPlainLetters(String text) {
		if (!PlainLetters.isIn(text)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length() + text.length() / 4);
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (PlainLetters.is(c)) {
				plain.append(PlainLetters.of(c));
				tell(c, plain);
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	private static void tell(char c, StringBuilder to) {
		for (int digit = LENGTH - 1; digit >= 0; digit--) {
			to.append(DIGITS.charAt(c >> digit * LENGTH & 0xF));
		}
	}

	/** @return how many chars it is in the index, without separators */
	static int length(char c) {
		return PlainLetters.is(c) ? PlainLetters.of(c).length() + LENGTH : 1;
	}

	/** @return what is asked for */
	static String asked(String text) {
		return Unspaced.separate(PlainLetters.of(text));
	}

	/** @return what was put into the index, from a part of it that is whole words */
	static String shown(String indexed) {
		String joined = Unspaced.join(indexed);
		StringBuilder shown = new StringBuilder(joined.length());
		for (int at = 0; at < joined.length(); at++) {
			shown.append(joined.charAt(at));
			putBack(shown);
		}
		return shown.toString();
	}

	/** What ends with a letter's plain letters and its number becomes the letter. */
	private static void putBack(StringBuilder text) {
		if (DIGITS.indexOf(text.charAt(text.length() - 1)) < 0 || text.length() <= LENGTH) {
			return;
		}
		int number = 0;
		for (int at = text.length() - LENGTH; at < text.length(); at++) {
			int digit = DIGITS.indexOf(text.charAt(at));
			if (digit < 0) {
				return;
			}
			number = number << LENGTH | digit;
		}
		putBack((char) number, text);
	}

	private static void putBack(char c, StringBuilder text) {
		String plain = PlainLetters.of(c);
		int start = text.length() - LENGTH - plain.length();
		if (PlainLetters.is(c) && start >= 0 && text.indexOf(plain, start) == start) {
			text.setLength(start);
			text.append(c);
		}
	}
}
