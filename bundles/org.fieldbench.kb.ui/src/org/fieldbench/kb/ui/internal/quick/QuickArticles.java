/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.quick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.SearchRequest;

/** Finds articles by their ids and titles, a few at a time, however many there are. Knows no widgets. */
record QuickArticles(ArticleSearch search) {

	private static final int MOST = 20;
	private static final int LOOKED_AT = 200;

	/** @return titles by ids: the article of that id first, then those with all of the words in id or title */
	Map<String, String> find(String query) {
		Map<String, String> found = new LinkedHashMap<>();
		List<String> words = Stream.of(query.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		List<SearchHit> hits = words.isEmpty() ? List.of() : search.find(SearchRequest.of(query, LOOKED_AT)).hits();
		String id = query.strip().replaceFirst("^#", "");
		Stream.concat(hits.stream().filter(hit -> hit.article().id().equalsIgnoreCase(id)), hits.stream().filter(hit -> holds(hit, words))).limit(MOST)
				.forEach(hit -> found.putIfAbsent(hit.article().id(), hit.article().title()));
		return found;
	}

	private static boolean holds(SearchHit hit, List<String> words) {
		String line = (hit.article().id() + " " + hit.article().title()).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(line::contains);
	}
}
