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
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.internal.Shelf.Slot;

/** Puts the shipped articles on a shelf, and the store's over them. */
final class ShelfReader {

	private final LoadedArticles shipped;
	private final ArticleStore store;
	private final ShippedNews news;

	ShelfReader(LoadedArticles shipped, ArticleStore store) {
		this.shipped = shipped;
		this.store = store;
		news = new ShippedNews(store);
	}

	/** @param before what was read last: an article that did not change is not read again */
	Shelf read(Shelf before) {
		Map<String, Slot> slots = new HashMap<>();
		List<String> problems = new ArrayList<>(shipped.problems());
		shipped.articles().forEach(article -> slots.put(LoadedArticles.key(article.id()),
				new Slot(article.article(), Origin.SHIPPED, "", List.of())));
		try {
			store.list().forEach(listed -> read(listed, before, slots, problems));
		} catch (KnowledgeBaseException e) {
			problems.add(e.getMessage());
		}
		return Shelf.of(slots, problems);
	}

	private void read(ArticleStore.Listed listed, Shelf before, Map<String, Slot> slots, List<String> problems) {
		String key = LoadedArticles.key(listed.id());
		Optional<Slot> known = before.find(listed.id())
				.filter(slot -> slot.stamp().equals(listed.stamp()) && slot.article().id().equals(listed.id()));
		try {
			Slot former = slots.put(key, known.isPresent() ? known.get() : read(listed));
			if (former != null && former.origin() != Origin.SHIPPED) {
				problems.add("The folders " + former.article().id() + " and " + listed.id() + " hold the same article. Rename one of them.");
			}
		} catch (KnowledgeBaseException e) {
			problems.add(e.getMessage());
		}
	}

	private Slot read(ArticleStore.Listed listed) throws KnowledgeBaseException {
		Optional<ShippedArticle> below = shipped.find(listed.id());
		List<String> problems = new ArrayList<>();
		if (below.isPresent()) {
			news.of(listed.id(), below.get()).ifPresent(problems::add);
		}
		ArticleMarkdown.Parsed parsed = ArticleMarkdown.read(listed.id(), store.glance(listed.id()));
		parsed.problems().forEach(problem -> problems.add("The article " + store.where(listed.id()) + " is not in order: " + problem));
		return new Slot(parsed.article(), below.isPresent() ? Origin.REVISED : Origin.OWN, listed.stamp(), problems);
	}
}
