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

import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.SearchHit;

/** Finds articles by their ids and titles, a few at a time, however many there are. Knows no widgets. */
record QuickArticles(ArticleLibrary library) {

	private static final int MOST = 20;
	private static final int LOOKED_AT = 200;

	/** @return titles by ids: the article of that id first, then those with all of the words in id or title */
	Map<String, String> find(String query) {
		Map<String, String> found = new LinkedHashMap<>();
		library.find(query.strip().replaceFirst("^#", "")).filter(article -> article.editorial().state() != ArticleState.TRASH)
				.ifPresent(article -> found.put(article.id(), article.title()));
		List<String> words = Stream.of(query.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		library.search(query).stream().limit(LOOKED_AT).filter(hit -> holds(hit, words)).limit(MOST)
				.forEach(hit -> found.putIfAbsent(hit.article().id(), hit.article().title()));
		return found;
	}

	private static boolean holds(SearchHit hit, List<String> words) {
		String line = (hit.article().id() + " " + hit.article().title()).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(line::contains);
	}
}
