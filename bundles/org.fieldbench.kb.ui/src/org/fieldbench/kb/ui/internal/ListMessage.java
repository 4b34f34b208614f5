/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;

import org.fieldbench.ui.Signal;

/** What is said over the list of articles. */
record ListMessage(Signal signal, String sentence) {

	/** More sentences would leave no room for the list. */
	private static final int MOST = 3;

	/** @return empty when the list speaks for itself */
	static Optional<ListMessage> of(List<ArticleRow> rows, ArticleFinder finder) {
		Found found = finder.found();
		if (found.result().problem().isPresent()) {
			return found.result().problem().map(problem -> new ListMessage(Signal.CAUTION, problem));
		}
		if (rows.isEmpty() && finder.isOfFavourites()) {
			return Optional.of(new ListMessage(Signal.INFO, finder.isBlank() ? "There is no favourite yet. Select an article and choose Favourite."
					: "No favourite holds all of these words."));
		}
		if (rows.isEmpty() && !found.status().isBuilding()) {
			return Optional.of(new ListMessage(Signal.INFO, nothing(finder.isBlank(), finder.isOfAnyState())));
		}
		return found.problems().isEmpty() ? Optional.empty() : Optional.of(new ListMessage(Signal.CAUTION, told(found.problems())));
	}

	private static String told(List<String> problems) {
		String first = String.join(" ", problems.subList(0, Math.min(MOST, problems.size())));
		return problems.size() <= MOST ? first : first + " And " + (problems.size() - MOST) + " more: fieldbench kb check names all of them.";
	}

	private static String nothing(boolean blank, boolean anyState) {
		if (!anyState) {
			return blank ? "No article is in this state." : "No article in this state holds all of these words.";
		}
		return blank ? "The knowledge base is empty. Write an article with New Article; others come with partners' plug-ins."
				: "No article holds all of these words. Try fewer, or the beginning of one.";
	}
}
