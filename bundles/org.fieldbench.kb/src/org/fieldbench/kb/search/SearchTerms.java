/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.search;

import java.util.List;

import org.fieldbench.kb.internal.index.Highlighter;
import org.fieldbench.kb.internal.index.MatchExpression;
import org.fieldbench.kb.internal.index.Query;

/** What of a text a question has found: the words and phrases, stemmed as the index stems them. */
public final class SearchTerms {

	private final String expression;

	private SearchTerms(String expression) {
		this.expression = expression;
	}

	/**
	 * A place in a text.
	 *
	 * @param start of its first char
	 * @param end behind its last char
	 */
	public record Range(int start, int end) {
	}

	/** @param query as typed; what it excludes and its filters are not looked for in a text */
	public static SearchTerms of(String query) {
		return new SearchTerms(MatchExpression.anyOf(Query.parse(query)));
	}

	/** @return whether there is nothing to be highlighted */
	public boolean isEmpty() {
		return expression.isEmpty();
	}

	/**
	 * @param text without markup
	 * @return the places, in order; they do not overlap
	 */
	public List<Range> in(String text) {
		return isEmpty() ? List.of() : Highlighter.ranges(expression, text);
	}
}
