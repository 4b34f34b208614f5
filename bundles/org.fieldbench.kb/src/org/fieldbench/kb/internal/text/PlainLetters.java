/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters that a letter stands for, when one does not mind which of two ways of writing was chosen: ss for \u00DF, fi for the ligature,
 * A for the wide letter, 2 for the superscript. Accents are not looked at.
 */
public final class PlainLetters {

	/** Those that Unicode takes for letters of their own, though people who have no key for them type others. */
	private static final Map<Character, String> LATIN = new HashMap<>();
	private static final String[] PAIRS = { "\u00DFss", "\u1E9ESS", "\u00E6ae", "\u00C6AE", "\u0153oe", "\u0152OE", "\u00F8o", "\u00D8O", "\u0111d", "\u0110D",
			"\u00F0d", "\u00D0D", "\u00FEth", "\u00DETH", "\u0142l", "\u0141L", "\u0127h", "\u0126H", "\u0167t", "\u0166T", "\u014Bn", "\u014AN", "\u0131i" };
	private static final char FIRST = 0x80;
	private static final byte UNKNOWN = 0;
	private static final byte ITSELF = 1;
	private static final byte OTHER = 2;
	/** What was found out of each; a race finds out the same twice. */
	private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

	static {
		for (String pair : PAIRS) {
			LATIN.put(pair.charAt(0), pair.substring(1));
		}
	}

	private PlainLetters() {
	}

	/** @return whether there is such a letter in the text */
	public static boolean isIn(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (is(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** @return whether the letter stands for others */
	public static boolean is(char c) {
		if (c < FIRST) {
			return false;
		}
		if (KINDS[c] == UNKNOWN) {
			KINDS[c] = kind(c);
		}
		return KINDS[c] == OTHER;
	}

	private static byte kind(char c) {
		return LATIN.containsKey(c) || (Character.isLetterOrDigit(c) || isNumber(c)) && isMadeOfLetters(c) ? OTHER : ITSELF;
	}

	private static boolean isNumber(char c) {
		return Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER;
	}

	private static boolean isMadeOfLetters(char c) {
		String letters = compatible(c);
		return !letters.equals(String.valueOf(c)) && letters.chars().allMatch(Character::isLetterOrDigit);
	}

	private static String compatible(char c) {
		return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
	}

	/** @return one letter or more */
	public static String of(char c) {
		return !is(c) ? String.valueOf(c) : LATIN.containsKey(c) ? LATIN.get(c) : compatible(c);
	}

	/** @return the text with all such letters replaced */
	public static String of(String text) {
		if (!isIn(text)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length() + 8);
		for (char c : text.toCharArray()) {
			plain.append(of(c));
		}
		return plain.toString();
	}
}
