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

import org.fieldbench.kb.internal.imports.Label.Style;

/** Numbers of steps that are no plain digits: "STEP ONE:", and digits in circles or on keys. */
final class Spelled {

	private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
	private static final Pattern WORD = Pattern.compile("(?i)(step\\s+(" + String.join("|", WORDS) + ")\\s*(?:[.):]|\\s[-\u2013\u2014](?=\\s)|$))\\s*");
	private static final Pattern SIGN = Pattern.compile("([\u2460-\u2473\u2776-\u2793]|(\\d)\ufe0f?\u20e3)[.):]?\\s*");
	/** Where a row of ten, or of twenty, such signs begins. */
	private static final List<Integer> ROWS = List.of(0x2460, 0x2776, 0x2780, 0x278A);

	private Spelled() {
	}

	static Optional<Label> at(String line) {
		Matcher word = WORD.matcher(line);
		if (word.lookingAt()) {
			return Optional.of(new Label(word.group(1).strip(), Style.WORD, WORDS.indexOf(word.group(2).toLowerCase(Locale.ROOT)) + 1, word.end()));
		}
		Matcher sign = SIGN.matcher(line);
		return sign.lookingAt() ? Optional.of(new Label(sign.group().strip(), Style.DECIMAL_ENCLOSED, number(sign), sign.end())) : Optional.empty();
	}

	private static int number(Matcher sign) {
		int point = sign.group(1).codePointAt(0);
		return sign.group(2) != null ? Integer.parseInt(sign.group(2)) : point - ROWS.stream().filter(begin -> begin <= point).reduce((one, other) -> other).orElseThrow() + 1;
	}
}
