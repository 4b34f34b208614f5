/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or letter before a step.
 *
 * @param written as in the source, e.g. "Step 3:"
 * @param style numbers of different styles are never one list
 * @param number its value, counted from 1
 * @param rest how many characters of the line it takes, with the blanks after it
 */
public record Label(String written, Style style, int number, int rest) {

	/** How a list is numbered. */
	public enum Style {
		/** 1. */
		DECIMAL_PERIOD,
		/** 1) */
		DECIMAL_PARENTHESIS,
		/** (1) */
		DECIMAL_ENCLOSED,
		/** Step 1: */
		WORD,
		/** 1.2 or 2.1.3 */
		LEVELS,
		/** a. */
		LETTER,
		/** iv. */
		ROMAN,
		/** A sign that does not count. */
		BULLET;

		public boolean isDecimal() {
			return this != LETTER && this != ROMAN && this != BULLET && this != LEVELS;
		}
	}

	private static final String WORDS = "step|schritt|[ée]tape|paso|passo|passaggio|fase|etapa|stap";
	private static final Pattern WORD = Pattern.compile("((?:" + WORDS + ")\\s*#?\\s*(\\d{1,3})\\s*(?:[.):]|\\s[-\u2013\u2014](?=\\s)|$))\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern NUMBER = Pattern.compile("((\\(?)(\\d{1,3})(\\.\\)|[.)]))(?=\\s|\\p{Lu}\\p{Ll}|$)\\s*");
	private static final Pattern LEVELS = Pattern.compile("(\\(?(\\d{1,2}(?:\\.\\d{1,2}){1,2})[.):]{0,2})\\s+(?=[\\p{L}\\p{Pi}\\p{Ps}\"'*#\\d])");
	private static final Pattern LETTERS = Pattern.compile("((\\(?)([a-zA-Z]|[ivxIVX]{1,5})([.)]))(?:\\s+|$)");
	private static final Pattern BULLET = Pattern.compile("([\u2022\u00b7\u25aa\u25cf\u25cb\u25e6\u2023\u2219\u25a0\u25a1\u27a2\u27a4*+\u2013\u2014-])\\s+(?=\\S)");
	private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
			"xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

	/** @return the sign of a list without numbers that the line begins with */
	public static Optional<Label> bullet(String line) {
		Matcher bullet = BULLET.matcher(line);
		return bullet.lookingAt() ? Optional.of(new Label(bullet.group(1), Style.BULLET, 0, bullet.end())) : Optional.empty();
	}

	/** @return what the line may begin with; a letter such as "i" or "v" may be a roman number as well */
	public static List<Label> at(String line) {
		Matcher word = WORD.matcher(line);
		if (word.lookingAt()) {
			return List.of(new Label(word.group(1).strip(), Style.WORD, Integer.parseInt(word.group(2)), word.end()));
		}
		Optional<Label> spelled = Spelled.at(line);
		if (spelled.isPresent()) {
			return List.of(spelled.get());
		}
		Matcher number = NUMBER.matcher(line);
		if (number.lookingAt()) {
			return List.of(new Label(number.group(1), decimal(number.group(2), number.group(4)), Integer.parseInt(number.group(3)), number.end()));
		}
		Matcher levels = LEVELS.matcher(line);
		if (levels.lookingAt()) {
			String last = levels.group(2).substring(levels.group(2).lastIndexOf('.') + 1);
			return List.of(new Label(levels.group(1), Style.LEVELS, Integer.parseInt(last), levels.end()));
		}
		Matcher letters = LETTERS.matcher(line);
		return letters.lookingAt() ? lettered(letters) : List.of();
	}

	private static Style decimal(String before, String after) {
		if (!before.isEmpty()) {
			return Style.DECIMAL_ENCLOSED;
		}
		return after.startsWith(".") ? Style.DECIMAL_PERIOD : Style.DECIMAL_PARENTHESIS;
	}

	private static List<Label> lettered(Matcher found) {
		String letters = found.group(3).toLowerCase(Locale.ROOT);
		Optional<Label> roman = Optional.of(ROMAN.indexOf(letters)).filter(at -> at >= 0)
				.map(at -> new Label(found.group(1), Style.ROMAN, at + 1, found.end()));
		Optional<Label> letter = Optional.of(letters).filter(text -> text.length() == 1)
				.map(text -> new Label(found.group(1), Style.LETTER, text.charAt(0) - 'a' + 1, found.end()));
		return java.util.stream.Stream.of(letter, roman).flatMap(Optional::stream).toList();
	}

	/** @return the label of an item whose list numbers by itself, as a browser would show it */
	public static Label generated(String type, int number) {
		return switch (type) {
		case "a", "A" -> new Label(letter(number, type.equals("A")) + ".", Style.LETTER, number, 0);
		case "i", "I" -> new Label(roman(number, type.equals("I")) + ".", Style.ROMAN, number, 0);
		default -> new Label(number + ".", Style.DECIMAL_PERIOD, number, 0);
		};
	}

	private static String letter(int number, boolean upper) {
		return number < 1 || number > 26 ? String.valueOf(number) : String.valueOf((char) ((upper ? 'A' : 'a') + number - 1));
	}

	private static String roman(int number, boolean upper) {
		String text = number < 1 || number > ROMAN.size() ? String.valueOf(number) : ROMAN.get(number - 1);
		return upper ? text.toUpperCase(Locale.ROOT) : text;
	}

	/** @return whether an item with this label may follow one with the other in the same list */
	public boolean follows(Label other) {
		return style == other.style && number == other.number + 1 && parent().equals(other.parent());
	}

	/** @return whether it is the first below the other one, as 2.1 is below 2. and 2.1.1 below 2.1 */
	public boolean isFirstBelow(Label other) {
		return style == Style.LEVELS && number == 1 && parent().equals(other.path());
	}

	/** @return whether it begins the part after the other one's, as 2.1 does after 1.2 */
	public boolean isFirstAfter(Label other) {
		return style == Style.LEVELS && number == 1 && levels() == other.levels() && above(other).equals(above(this))
				&& Integer.parseInt(last(parent())) == Integer.parseInt(last(other.parent())) + 1;
	}

	private static String above(Label label) {
		String parent = label.parent();
		return parent.substring(0, Math.max(0, parent.lastIndexOf('.')));
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

	/** @return how many numbers it is made of */
	public int levels() {
		return path().split("\\.").length;
	}

	/** @return its number as it is shown, e.g. 3 or 2.1.3 */
	public String path() {
		return style == Style.LEVELS ? written.replaceAll("[^\\d.]|\\.+$|\\.(?=\\D)", "") : String.valueOf(number);
	}

	private String parent() {
		String path = path();
		return style == Style.LEVELS ? path.substring(0, path.lastIndexOf('.')) : "";
	}
}
