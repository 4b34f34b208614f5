/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a user typed, as an expression of SQLite's full-text search: each word a quoted string, so that no sign in it is an
 * operator, and the last one a prefix.
 *
 * @param expression for MATCH
 */
record SearchQuery(String expression) {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\"]+");
	/** What the tokenizer keeps; a word without any of it would match nothing. */
	private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");

	/** @return empty when there is no word to search for */
	static Optional<SearchQuery> of(String text) {
		String words = BETWEEN_WORDS.splitAsStream(text).filter(SEARCHABLE.asPredicate()).map(word -> '"' + word + '"')
				.collect(Collectors.joining(" AND "));
		return words.isEmpty() ? Optional.empty() : Optional.of(new SearchQuery(words + "*"));
	}
}
