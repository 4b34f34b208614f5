/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.related.Related;
import org.fieldbench.kb.related.RelatedArticles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Weighs what articles have in common. Tags and models are gathered once, and again when the articles have changed. */
@Component
public final class RelatedArticlesService implements RelatedArticles {

	private final ArticleLibrary library;
	/** Without a lock: who tells of a change may be reading the articles, and who gathers traits waits until they have been read. */
	private final AtomicLong changes = new AtomicLong();
	private final Runnable forget = changes::incrementAndGet;
	private Traits traits;
	private long gatheredAt;

	@Activate
	public RelatedArticlesService(@Reference ArticleLibrary library) {
		this.library = library;
		library.addListener(forget);
	}

	@Deactivate
	void close() {
		library.removeListener(forget);
	}

	private synchronized Traits traits() {
		long now = changes.get();
		if (traits == null || gatheredAt != now) {
			gatheredAt = now;
			traits = new Traits(library.articles().stream().filter(head -> mayBeNamed(head.editorial().state())).toList());
		}
		return traits;
	}

	private static boolean mayBeNamed(ArticleState state) {
		return state != ArticleState.TRASH && state != ArticleState.DISAPPROVED;
	}

	@Override
	public List<Related> of(Article article, int most) {
		Traits all = traits();
		Map<String, List<References.Reference>> references = References.of(library, article);
		Map<Integer, Related> related = new LinkedHashMap<>();
		int self = all.place(article.id());
		article.editorial().related().stream().map(all::place).filter(place -> place >= 0 && place != self)
				.forEach(place -> related.putIfAbsent(place, related(article, all.head(place), true, references)));
		closest(article, all, references, most + related.size() + 1).filter(place -> place != self)
				.forEach(place -> related.putIfAbsent(place, related(article, all.head(place), false, references)));
		return related.values().stream().limit(most).toList();
	}

	/** @return the places of the closest, the closest first; of those as close the one that comes first in the library */
	private static Stream<Integer> closest(Article article, Traits all, Map<String, List<References.Reference>> references, int most) {
		double[] weights = all.weigh(article.tags(), article.models());
		references.forEach((id, found) -> {
			if (all.place(id) >= 0) {
				weights[all.place(id)] += found.stream().mapToDouble(References.Reference::weight).sum();
			}
		});
		Comparator<Integer> closer = Comparator.comparingDouble((Integer place) -> -weights[place]).thenComparing(Comparator.naturalOrder());
		PriorityQueue<Integer> farthestFirst = new PriorityQueue<>(closer.reversed());
		for (int place = 0; place < weights.length; place++) {
			if (weights[place] > 0) {
				farthestFirst.add(place);
			}
			if (farthestFirst.size() > most) {
				farthestFirst.remove();
			}
		}
		return farthestFirst.stream().sorted(closer);
	}

	private static Related related(Article article, ArticleHead other, boolean pinned, Map<String, List<References.Reference>> references) {
		List<String> why = new ArrayList<>();
		if (pinned) {
			why.add("Pinned");
		}
		references.getOrDefault(Mentions.key(other.id()), List.of()).stream().sorted(Comparator.comparing(References.Reference::kind))
				.map(References.Reference::words).forEach(why::add);
		say("Also about ", Traits.shared(article.models(), other.models()).toList(), why);
		say("Tags: ", Traits.shared(article.tags(), other.tags()).toList(), why);
		return new Related(other, pinned, why);
	}

	private static void say(String before, List<String> shared, List<String> why) {
		if (!shared.isEmpty()) {
			why.add(before + String.join(", ", shared));
		}
	}
}
