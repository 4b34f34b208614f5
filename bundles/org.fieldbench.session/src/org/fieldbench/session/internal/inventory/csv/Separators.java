/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory.csv;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.session.inventory.PhoneField;

/** Finds out what separates the cells of a file. */
final class Separators {

	private static final List<Character> USUAL = List.of(',', ';', '\t', '|');
	/** Excel writes and reads such a line before the headings. */
	private static final Pattern DECLARED = Pattern.compile("(?i)\\Asep=(.)\\r?\\n");

	private Separators() {
	}

	/** @return the separator that the first line declares, else the one with which most headings make sense */
	static char of(String text) {
		Matcher declared = DECLARED.matcher(text);
		if (declared.find()) {
			return declared.group(1).charAt(0);
		}
		String headings = text.stripLeading().lines().findFirst().orElse("");
		char best = ',';
		int most = 0;
		for (char separator : USUAL) {
			int score = score(headings, separator);
			if (score > most) {
				most = score;
				best = separator;
			}
		}
		return best;
	}

	/** @return the text without the line that declares the separator */
	static String withoutDeclaration(String text) {
		return DECLARED.matcher(text).replaceFirst("");
	}

	/** A heading that is known counts more than any number of cells. */
	private static int score(String headings, char separator) {
		String[] cells = headings.split(Pattern.quote(String.valueOf(separator)), -1);
		int known = 0;
		for (String cell : cells) {
			known += PhoneField.ofHeading(cell).isPresent() ? 1 : 0;
		}
		return known * 1000 + Math.min(cells.length, 999);
	}
}
