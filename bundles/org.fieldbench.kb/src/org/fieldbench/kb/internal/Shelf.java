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
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.Origin;

/**
 * All articles at one moment.
 *
 * @param slots by {@link LoadedArticles#key}
 * @param problems of the shipped ones, and of the place of the others
 * @param articles in the order of their titles
 * @param index over those that are not in the trash
 */
record Shelf(Map<String, Slot> slots, List<String> problems, List<ArticleHead> articles, SearchIndex index) {

	private static final Comparator<ArticleHead> BY_TITLE = Comparator.comparing(ArticleHead::title, String.CASE_INSENSITIVE_ORDER)
			.thenComparing(ArticleHead::id);

	/**
	 * An article and what is known of it.
	 *
	 * @param place where it is kept; empty for a shipped one that nobody changed
	 * @param stamp of the store; empty for a shipped one
	 * @param problems a sentence each
	 */
	record Slot(Article article, ArticleHead head, Optional<ArticleStore> place, String stamp, List<String> problems) {

		static Slot shipped(Article article) {
			return new Slot(article, ArticleHead.of(article, Origin.SHIPPED), Optional.empty(), "", List.of());
		}

		Origin origin() {
			return head.origin();
		}
	}

	static Shelf of(Map<String, Slot> slots, List<String> problems) {
		List<ArticleHead> articles = slots.values().stream().map(Slot::head).sorted(BY_TITLE).toList();
		return new Shelf(Map.copyOf(slots), List.copyOf(problems), articles, new SearchIndex(slots.values().stream()
				.filter(slot -> slot.article().editorial().state() != ArticleState.TRASH).toList()));
	}

	Optional<Slot> find(String id) {
		return Optional.ofNullable(slots.get(LoadedArticles.key(id)));
	}

	List<String> allProblems() {
		return Stream.concat(problems.stream(), articles.stream().flatMap(article -> find(article.id()).orElseThrow().problems().stream())).toList();
	}
}
