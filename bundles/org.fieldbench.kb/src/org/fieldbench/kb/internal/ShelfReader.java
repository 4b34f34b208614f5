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
import java.util.function.Supplier;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Place;
import org.fieldbench.kb.internal.Shelf.Slot;

/** Puts the shipped articles on a shelf, and over them those of each place in turn. */
final class ShelfReader {

	private final LoadedArticles shipped;
	private final Supplier<List<Place>> places;

	ShelfReader(LoadedArticles shipped, Supplier<List<Place>> places) {
		this.shipped = shipped;
		this.places = places;
	}

	/** @param before what was read last: an article that did not change is not read again */
	Shelf read(Shelf before) {
		Map<String, Slot> slots = new HashMap<>();
		List<String> problems = new ArrayList<>(shipped.problems());
		shipped.articles().forEach(article -> slots.put(LoadedArticles.key(article.id()), Slot.shipped(article.article())));
		for (Place place : places.get()) {
			try {
				List<ArticleStore.Listed> listed = place.store().list();
				listed.forEach(each -> read(new Reading(place, each, slots, problems), before));
			} catch (KnowledgeBaseException e) {
				problems.add(e.getMessage());
			}
		}
		return Shelf.of(slots, problems);
	}

	/** One article of a place, and where it is to go. */
	private record Reading(Place place, ArticleStore.Listed listed, Map<String, Slot> slots, List<String> problems) {

		ArticleStore store() {
			return place.store();
		}

		boolean isOf(Slot slot) {
			return slot.stamp().equals(listed.stamp()) && slot.article().id().equals(listed.id()) && slot.place().equals(Optional.of(store()));
		}
	}

	private void read(Reading reading, Shelf before) {
		Optional<Slot> known = before.find(reading.listed().id()).filter(reading::isOf);
		try {
			Slot now = known.isPresent() ? known.get() : read(reading);
			Slot former = reading.slots().put(LoadedArticles.key(reading.listed().id()), now);
			if (former != null && former.place().isPresent()) {
				covered(former, now).ifPresent(reading.problems()::add);
			}
		} catch (KnowledgeBaseException e) {
			reading.problems().add(e.getMessage());
		}
	}

	/** The same text in two places is no riddle to anybody. */
	private static Optional<String> covered(Slot former, Slot now) {
		if (former.place().equals(now.place())) {
			return Optional.of("The folders " + former.article().id() + " and " + now.article().id() + " hold the same article. Rename one of them.");
		}
		return former.article().equals(now.article()) ? Optional.empty() : Optional.of("The article " + now.article().id() + " is kept in two places, "
				+ where(former) + " and " + where(now) + ". The latter is shown; to see both, give one of them another id.");
	}

	private static String where(Slot slot) {
		return slot.place().orElseThrow().where(slot.article().id());
	}

	private Slot read(Reading reading) throws KnowledgeBaseException {
		String id = reading.listed().id();
		Optional<ShippedArticle> below = shipped.find(id);
		List<String> problems = new ArrayList<>();
		if (below.isPresent() && reading.place().origin() == Origin.OWN) {
			new ShippedNews(reading.store()).of(id, below.get()).ifPresent(problems::add);
		}
		ArticleMarkdown.Parsed parsed = ArticleMarkdown.read(id, reading.store().glance(id));
		parsed.problems().forEach(problem -> problems.add("The article " + reading.store().where(id) + " is not in order: " + problem));
		ArticleHead head = ArticleHead.of(parsed.article(), origin(reading.place(), below.isPresent()));
		return new Slot(parsed.article(), head, Optional.of(reading.store()), reading.listed().stamp(), problems);
	}

	private static Origin origin(Place place, boolean overShipped) {
		return overShipped && place.origin() == Origin.OWN ? Origin.REVISED : place.origin();
	}
}
