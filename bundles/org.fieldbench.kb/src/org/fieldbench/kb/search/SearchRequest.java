/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.fieldbench.kb.ArticleState;

/**
 * A question to the knowledge base. docs/knowledge-base.md, "Searching", says what can be asked.
 *
 * @param text what somebody typed; blank asks for all articles, in the order of their titles
 * @param filters more of the same that were not typed, e.g. {@code state:draft}
 * @param limit how many hits are wanted at most
 */
public record SearchRequest(String text, List<String> filters, int limit) {

	/** No limit. */
	public static final int ALL = Integer.MAX_VALUE;

	public SearchRequest {
		filters = List.copyOf(filters);
	}

	/** @return without filters */
	public static SearchRequest of(String text, int limit) {
		return new SearchRequest(text, List.of(), limit);
	}

	/** @return only articles in the state */
	public SearchRequest in(ArticleState state) {
		return with("state", List.of(state.key()));
	}

	/** @return only articles with all these tags */
	public SearchRequest tagged(Collection<String> tags) {
		return with("tag", tags);
	}

	/** @return only articles that name all these models */
	public SearchRequest about(Collection<String> models) {
		return with("model", models);
	}

	private SearchRequest with(String name, Collection<String> values) {
		List<String> all = new ArrayList<>(filters);
		values.forEach(value -> all.add(name + ":\"" + value.replace('"', ' ') + '"'));
		return new SearchRequest(text, all, limit);
	}
}
