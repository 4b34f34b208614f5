/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.function.Consumer;

/** The words of a text, as people write them. Each text of the index goes through here, so no patterns: they take four times as long. */
final class Words {

	/** What is longer is no word. */
	static final int LONGEST = 30;
	private static final int SHORTEST = 3;

	private Words() {
	}

	/** Gives each run of letters, digits and marks that has the length of a word. */
	static void each(String text, Consumer<String> to) {
		int start = 0;
		for (int at = 0; at < text.length();) {
			int c = text.codePointAt(at);
			if (!isPart(c)) {
				give(text, start, at, to);
				start = at + Character.charCount(c);
			}
			at += Character.charCount(c);
		}
		give(text, start, text.length(), to);
	}

	private static void give(String text, int start, int end, Consumer<String> to) {
		if (end - start >= SHORTEST && end - start <= LONGEST) {
			to.accept(text.substring(start, end));
		}
	}

	private static boolean isPart(int c) {
		return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c) || isNumber(c) || Unspaced.isMark(c);
	}

	private static boolean isNumber(int c) {
		int type = Character.getType(c);
		return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER || type == Character.ENCLOSING_MARK;
	}

	/** @return whether it has a letter, and is of a script that separates words */
	static boolean isWritten(String word) {
		return word.codePoints().anyMatch(Character::isLetter) && !Unspaced.isIn(word);
	}
}
