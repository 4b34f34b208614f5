/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleStore.Listed;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Place;

/** What articles there are at one moment: the shipped ones, and over them those of each place in turn. Reads no texts. */
final class Inventory {

	private final LoadedArticles shipped;
	private final Map<String, Candidate> candidates = new HashMap<>();
	private final List<String> problems;

	private Inventory(LoadedArticles shipped) {
		this.shipped = shipped;
		problems = new ArrayList<>(shipped.problems());
		shipped.articles().forEach(article -> candidates.put(LoadedArticles.key(article.id()), shipped(article)));
	}

	/** @return of what is shipped only */
	static Inventory ofShipped(LoadedArticles shipped) {
		return new Inventory(shipped);
	}

	/** @return of all places; one that cannot be read is told */
	static Inventory of(LoadedArticles shipped, List<Place> places) {
		Inventory inventory = new Inventory(shipped);
		for (Place place : places) {
			try {
				place.store().list().forEach(listed -> inventory.add(place, listed));
			} catch (KnowledgeBaseException e) {
				inventory.problems.add(e.getMessage());
			}
		}
		return inventory;
	}

	/** @return of one article in all places */
	static Inventory of(LoadedArticles shipped, List<Place> places, String id) {
		Inventory inventory = new Inventory(shipped);
		inventory.candidates.keySet().retainAll(List.of(LoadedArticles.key(id)));
		for (Place place : places) {
			try {
				place.store().listed(id).ifPresent(listed -> inventory.add(place, listed));
			} catch (KnowledgeBaseException e) {
				inventory.problems.add(e.getMessage());
			}
		}
		return inventory;
	}

	private static Candidate shipped(ShippedArticle article) {
		return new Candidate(article.id(), Optional.empty(), "shipped by " + article.contributor(), article.stamp(), Optional.empty());
	}

	/** A newer shipped text below an own one is news, so it belongs to the stamp. */
	private void add(Place place, Listed listed) {
		String key = LoadedArticles.key(listed.id());
		String below = shipped.find(listed.id()).map(article -> " over " + article.stamp()).orElse("");
		Candidate now = new Candidate(listed.id(), Optional.of(place), place.store().where(listed.id()), listed.stamp() + below, Optional.ofNullable(candidates.get(key)));
		Candidate former = candidates.put(key, now);
		if (former != null && former.place().isPresent()) {
			covered(former, now).ifPresent(problems::add);
		}
	}

	/** The same text in two places is no riddle to anybody. */
	private static Optional<String> covered(Candidate former, Candidate now) {
		if (former.store().equals(now.store())) {
			return Optional.of("The folders " + former.id() + " and " + now.id() + " hold the same article. Rename one of them.");
		}
		return isSame(former, now) ? Optional.empty() : Optional.of("The article " + now.id() + " is kept in two places, " + former.location() + " and "
				+ now.location() + ". The latter is shown; to see both, give one of them another id.");
	}

	private static boolean isSame(Candidate former, Candidate now) {
		try {
			return ArticleMarkdown.read(now.id(), former.store().glance(former.id())).article().equals(ArticleMarkdown.read(now.id(), now.store().glance(now.id())).article());
		} catch (KnowledgeBaseException e) {
			return true; // who cannot be read is told anyway
		}
	}

	Map<String, Candidate> candidates() {
		return candidates;
	}

	/** @return of the shipped ones, and of the places; a sentence each */
	List<String> problems() {
		return problems;
	}
}
