/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Origin;

/**
 * All articles at one moment.
 *
 * @param slots by {@link LoadedArticles#key}
 * @param problems of the shipped ones, and of the place of the others
 * @param articles in the order of their titles
 * @param index over those that are not in the trash
 */
record Shelf(Map<String, Slot> slots, List<String> problems, List<Article> articles, SearchIndex index) {

	private static final Comparator<Article> BY_TITLE = Comparator.comparing(Article::title, String.CASE_INSENSITIVE_ORDER)
			.thenComparing(Article::id);

	/**
	 * An article and what is known of it.
	 *
	 * @param stamp of the store; empty for a shipped one
	 * @param problems a sentence each
	 */
	record Slot(Article article, Origin origin, String stamp, List<String> problems) {
	}

	static Shelf of(Map<String, Slot> slots, List<String> problems) {
		List<Article> articles = slots.values().stream().map(Slot::article).sorted(BY_TITLE).toList();
		return new Shelf(Map.copyOf(slots), List.copyOf(problems), articles, new SearchIndex(
				articles.stream().filter(article -> article.editorial().state() != ArticleState.TRASH).toList()));
	}

	Optional<Slot> find(String id) {
		return Optional.ofNullable(slots.get(LoadedArticles.key(id)));
	}

	List<String> allProblems() {
		return Stream.concat(problems.stream(), articles.stream().flatMap(article -> find(article.id()).orElseThrow().problems().stream())).toList();
	}
}
