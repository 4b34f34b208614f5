/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is to be marked in a text. */
@FunctionalInterface
public interface TextMarks {

	/** Marks nothing. */
	TextMarks NONE = text -> List.of();

	/**
	 * A part of a text.
	 *
	 * @param begin index of its first character
	 * @param end index after its last one, greater than {@code begin}
	 */
	record Range(int begin, int end) {
	}

	/**
	 * @param text a paragraph, a heading, a cell of a table
	 * @return what is to be marked in it, in order, without overlaps
	 */
	List<Range> in(String text);

	/**
	 * @param wanted is found as it is typed, except that any blank stands for any number of them; when blank, nothing is
	 * @param matchCase whether capitals count
	 */
	static TextMarks of(String wanted, boolean matchCase) {
		if (wanted.isBlank()) {
			return NONE;
		}
		String words = Stream.of(wanted.split("[\\s\u00a0]+", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s\u00a0]+"));
		Pattern pattern = Pattern.compile(words, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		return text -> all(pattern.matcher(text));
	}

	private static List<Range> all(Matcher matcher) {
		List<Range> ranges = new ArrayList<>();
		while (matcher.find()) {
			ranges.add(new Range(matcher.start(), matcher.end()));
		}
		return ranges;
	}
}
