/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Texts of scripts that put no spaces between words. An invisible separator is put around each of their letters, so that the index
 * has them one by one, and any run of them is found as a phrase.
 */
final class Unspaced {

	/** Zero width space: separates, and is not seen. */
	static final char SEPARATOR = '\u200B';

	/** Korean has spaces, but its particles are written to the word before. */
	private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
			UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
	/** Before it no character is of these scripts. */
	private static final int FIRST = 0x0E00;

	private Unspaced() {
	}

	static boolean isIn(String text) {
		return text.codePoints().anyMatch(Unspaced::is);
	}

	private static boolean is(int c) {
		return c >= FIRST && SCRIPTS.contains(UnicodeScript.of(c)) && Character.isLetterOrDigit(c);
	}

	/** @return the text with a separator wherever such a letter begins or ends; combining signs stay with their letter */
	static String separate(String text) {
		if (!isIn(text)) {
			return text;
		}
		StringBuilder separated = new StringBuilder(text.length() * 2);
		boolean before = false;
		for (int at = 0; at < text.length();) {
			int c = text.codePointAt(at);
			boolean mark = isMark(c);
			boolean now = mark ? before : is(c);
			if (!mark && (now || before) && at > 0) {
				separated.append(SEPARATOR);
			}
			separated.appendCodePoint(c);
			before = now;
			at += Character.charCount(c);
		}
		return separated.toString();
	}

	static boolean isMark(int c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	/** @return the text as it was */
	static String join(String separated) {
		return separated.replace(String.valueOf(SEPARATOR), "");
	}
}
