/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexStatus;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;

/**
 * What was found for the list.
 *
 * @param rows those that are shown
 * @param result how many there are, and what else to say
 * @param status of the index at that moment
 * @param problems of the articles, a sentence each
 */
record Found(List<ArticleRow> rows, SearchResult result, IndexStatus status, List<String> problems) {

	/** So many rows are shown at most: nobody reads on, and a table of all would be slow. */
	private static final int LISTED = 500;
	/** Of what a search found: each has the text around a match, which takes its time. */
	private static final int HITS = 50;

	static Found of(ArticleLibrary library, ArticleSearch search, Question question) {
		SearchRequest request = SearchRequest.of(question.text(), question.text().isBlank() ? LISTED : HITS);
		SearchResult result = search.find(question.filter().only().map(request::in).orElse(request));
		if (question.filter().favourites()) {
			result = favourites(library, result, question);
		}
		List<ArticleRow> rows = new ArrayList<>(result.hits().stream().map(ArticleRow::of).toList());
		question.wanted().filter(id -> rows.stream().noneMatch(row -> row.article().id().equalsIgnoreCase(id)))
				.flatMap(id -> hit(library, id)).map(ArticleRow::of).ifPresent(row -> rows.add(0, row));
		return new Found(List.copyOf(rows), result, search.status(), library.problems());
	}

	/** A search has them first; where nothing is searched for, they are not among the first. */
	private static SearchResult favourites(ArticleLibrary library, SearchResult result, Question question) {
		Stream<SearchHit> all = question.text().isBlank() ? question.favourites().stream().flatMap(id -> hit(library, id).stream())
				.filter(hit -> hit.article().editorial().state() != ArticleState.TRASH)
				.sorted(Comparator.comparing(hit -> hit.article().title(), String.CASE_INSENSITIVE_ORDER)) : result.hits().stream();
		List<SearchHit> hits = all.filter(hit -> question.favourites().contains(hit.article().id())).toList();
		return new SearchResult(hits, hits.size(), false, result.suggestion(), result.problem());
	}

	private static Optional<SearchHit> hit(ArticleLibrary library, String id) {
		Optional<Article> article = library.find(id);
		return article.flatMap(there -> library.origin(id).map(origin -> new SearchHit(ArticleHead.of(there, origin), "")));
	}

	/**
	 * @param blank whether nothing is asked for
	 * @param stopped whether the user stopped the building of the index
	 * @return what to say below the search, in the markup of a {@link FinderLine}; empty when the list says all
	 */
	String line(boolean blank, boolean stopped) {
		return Stream.of(suggestion(), blank && result.total() <= rows.size() ? "" : count(), building(stopped)).filter(part -> !part.isEmpty())
				.reduce((one, other) -> one + " \u00B7 " + other).orElse("");
	}

	private String suggestion() {
		return result.suggestion().map(text -> "Did you mean <a href=\"" + FinderLine.SUGGESTION + "\">" + text.replace("&", "&&").replace("<", "\u2039") + "</a>?").orElse("");
	}

	private String count() {
		String all = String.format(Locale.ROOT, "%,d", result.total());
		if (result.total() > rows.size()) {
			return "The first " + rows.size() + " of " + (result.isMore() ? "more than " : "") + all + " articles";
		}
		return rows.isEmpty() ? "" : rows.size() == 1 ? "1 article" : all + " articles";
	}

	private String building(boolean stopped) {
		if (status.isBuilding()) {
			return String.format(Locale.ROOT, "Reading the articles: %,d of %,d <a href=\"" + FinderLine.STOP + "\">Stop</a>", status.done(), status.total());
		}
		return stopped ? "Not all articles have been read. <a href=\"" + FinderLine.GO_ON + "\">Go On</a>" : "";
	}
}
