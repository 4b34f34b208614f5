/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of models in a row, such as "IP705/IP710/IP720" and "IP705/710/720". */
final class Slashed {

	private static final Pattern ROW = Pattern.compile("(?<![\\p{L}\\p{N}./\\\\_:-])([A-Z]{1,5}-?)(\\d{1,4}[A-Z]{0,3})((?:\\s?/\\s?(?:[A-Z]{1,5}-?)?\\d{1,4}[A-Z]{0,3})+)(?![\\p{L}\\p{N}_/]|[.-]\\w)");

	private Slashed() {
	}

	/** @return the text with each of the names whole */
	static String apart(String text) {
		return ROW.matcher(text).replaceAll(row -> Matcher.quoteReplacement(apart(row)));
	}

	/** A number alone takes the letters of the first, if it has as many digits: "V1/2" may be anything. */
	private static String apart(MatchResult row) {
		StringBuilder names = new StringBuilder(row.group(1) + row.group(2));
		for (String name : row.group(3).split("/")) {
			String plain = name.strip();
			boolean number = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
			names.append(plain.isEmpty() ? "" : " / ").append(number && plain.length() > 1 && plain.length() == row.group(2).length() ? row.group(1) : "").append(plain);
		}
		return names.toString();
	}
}
