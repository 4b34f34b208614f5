/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.stream.Collectors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.reading.TextMarks;

/** Marks the words of a search where they begin words of the text. */
final class SearchMarks {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private SearchMarks() {
	}

	static TextMarks of(String query) {
		List<String> words = WORD.matcher(query).results().map(result -> result.group()).toList();
		if (words.isEmpty()) {
			return TextMarks.NONE;
		}
		Pattern pattern = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])(?:" + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")[\\p{L}\\p{N}]*");
		return text -> ranges(pattern.matcher(text));
	}

	private static List<TextMarks.Range> ranges(Matcher matcher) {
		List<TextMarks.Range> ranges = new ArrayList<>();
		while (matcher.find()) {
			ranges.add(new TextMarks.Range(matcher.start(), matcher.end()));
		}
		return ranges;
	}
}
