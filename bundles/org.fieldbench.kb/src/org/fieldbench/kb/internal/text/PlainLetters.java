/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The letters that a letter stands for, when one does not mind which of two ways of writing was chosen: ss for \u00DF, fi for the ligature,
 * A for the wide letter, 2 for the superscript; Greek without accents, as it is in capitals. Accents of Latin letters stay.
 */
public final class PlainLetters {

	/** Those that Unicode takes for letters of their own, though people who have no key for them, or are in a hurry, type others. */
	private static final Map<Character, String> TYPED = new HashMap<>();
	private static final String[] PAIRS = { "\u00DFss", "\u1E9ESS", "\u00E6ae", "\u00C6AE", "\u0153oe", "\u0152OE", "\u00F8o", "\u00D8O", "\u0111d", "\u0110D",
			"\u00F0d", "\u00D0D", "\u00FEth", "\u00DETH", "\u0142l", "\u0141L", "\u0127h", "\u0126H", "\u0167t", "\u0166T", "\u014Bn", "\u014AN", "\u0131i",
			"\u0451\u0435", "\u0401\u0415" };
	private static final char FIRST = 0x80;
	private static final String ITSELF = "";
	/** What was found out of each letter, 256 by 256; a race finds out the same twice. */
	private static final String[][] FOUND = new String[256][];

	/** Accents of Latin and Greek, and not the signs of other scripts that are as much as letters. */
	private static final Pattern MARKS = Pattern.compile("[\u0300-\u036F]+");

	static {
		for (String pair : PAIRS) {
			TYPED.put(pair.charAt(0), pair.substring(1));
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
		return c >= FIRST && !found(c).isEmpty();
	}

	private static String found(char c) {
		String[] page = FOUND[c >> 8];
		if (page == null) {
			page = new String[256];
			FOUND[c >> 8] = page;
		}
		String found = page[c & 0xFF];
		if (found == null) {
			found = find(c);
			page[c & 0xFF] = found;
		}
		return found;
	}

	private static String find(char c) {
		String typed = TYPED.get(c);
		return typed != null ? typed : (Character.isLetterOrDigit(c) || isNumber(c)) && isMadeOfLetters(c) ? compatible(c) : ITSELF;
	}

	private static boolean isNumber(char c) {
		return Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER;
	}

	private static boolean isMadeOfLetters(char c) {
		String letters = compatible(c);
		return !letters.equals(String.valueOf(c)) && !letters.isEmpty() && letters.chars().allMatch(Character::isLetterOrDigit);
	}

	private static String compatible(char c) {
		String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
		return UnicodeScript.of(c) == UnicodeScript.GREEK ? withoutMarks(letters) : letters;
	}

	private static String withoutMarks(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
	}

	/** @return one letter or more */
	public static String of(char c) {
		return is(c) ? found(c) : String.valueOf(c);
	}

	/** @return the text with all such letters replaced */
	public static String of(String text) {
		if (!isIn(text)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length() + 8);
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (is(c)) {
				plain.append(found(c));
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	/** @return the word in small plain letters, those of Latin and Greek without accents: what words have in common that are one to the search */
	public static String bare(String word) {
		StringBuilder bare = new StringBuilder(word.length() + 4);
		for (char c : of(word).toLowerCase(Locale.ROOT).toCharArray()) {
			bare.append(c >= FIRST && UnicodeScript.of(c) == UnicodeScript.LATIN ? withoutMarks(String.valueOf(c)) : c);
		}
		return MARKS.matcher(bare).replaceAll("");
	}
}
