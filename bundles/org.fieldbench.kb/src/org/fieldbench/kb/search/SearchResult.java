/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.search;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.SearchHit;

/**
 * What was found.
 *
 * @param hits favourites first, then featured ones, then the others, the best first
 * @param total how many there are, also beyond the limit
 * @param isMore whether total is only a lower bound: counting on would have taken too long
 * @param suggestion another text that finds more, when little was found
 * @param problem what of the question could not be understood, a sentence; there are no hits then
 */
public record SearchResult(List<SearchHit> hits, int total, boolean isMore, Optional<String> suggestion, Optional<String> problem) {

	public SearchResult {
		hits = List.copyOf(hits);
	}

	/** @return nothing, and why */
	public static SearchResult failed(String problem) {
		return new SearchResult(List.of(), 0, false, Optional.empty(), Optional.of(problem));
	}

	/** @return the same with another text to try */
	public SearchResult suggesting(Optional<String> other) {
		return new SearchResult(hits, total, isMore, other, problem);
	}
}
