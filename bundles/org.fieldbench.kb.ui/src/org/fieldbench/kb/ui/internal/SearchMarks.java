/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;

import org.fieldbench.kb.reading.TextMarks;
import org.fieldbench.kb.search.SearchTerms;

/** Marks in an article what the list has found in it. */
final class SearchMarks {

	private SearchMarks() {
	}

	/** @param query as typed */
	static TextMarks of(String query) {
		SearchTerms terms = SearchTerms.of(query);
		return terms.isEmpty() ? TextMarks.NONE : text -> ranges(terms, text);
	}

	private static List<TextMarks.Range> ranges(SearchTerms terms, String text) {
		return terms.in(text).stream().map(range -> new TextMarks.Range(range.start(), range.end())).toList();
	}
}
