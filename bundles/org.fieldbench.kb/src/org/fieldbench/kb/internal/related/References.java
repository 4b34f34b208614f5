/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.related;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;

/** Which articles speak of an article, or of the same alert. The index finds them, and only those that it finds are read. */
final class References {

	/** So many of those that hold a number are read. */
	private static final int READ = 40;
	/** So many of the numbers that a text mentions are followed. */
	private static final int NUMBERS = 5;

	/** How one article refers to the other, the strongest first, with its weight. */
	enum Kind {
		LINKS_HERE(8), LINKED_HERE(8), MENTIONS_IT(6), MENTIONED_HERE(6), SAME_ALERT(4);

		private final double weight;

		Kind(double weight) {
			this.weight = weight;
		}
	}

	/** A reference in words. */
	record Reference(Kind kind, String words) {

		double weight() {
			return kind.weight;
		}
	}

	private final ArticleLibrary library;
	private final Article article;
	private final Mentions own;
	private final Map<String, List<Reference>> found = new LinkedHashMap<>();

	private References(ArticleLibrary library, Article article) {
		this.library = library;
		this.article = article;
		own = Mentions.of(article.body());
	}

	/** @return the references of other articles, by their ids in lower case */
	static Map<String, List<Reference>> of(ArticleLibrary library, Article article) {
		References references = new References(library, article);
		references.find();
		return references.found;
	}

	private void find() {
		own.links().forEach(id -> add(id, Kind.LINKED_HERE, "Linked from here"));
		own.numbers().forEach(id -> add(id, Kind.MENTIONED_HERE, "Mentioned here"));
		String id = Mentions.key(article.id());
		holding(article.id()).forEach(other -> {
			Mentions mentions = Mentions.of(other.body());
			if (mentions.links().contains(id)) {
				add(other.id(), Kind.LINKS_HERE, "Links here");
			} else if (mentions.numbers().contains(id)) {
				add(other.id(), Kind.MENTIONS_IT, "Mentions this article");
			}
		});
		own.numbers().stream().filter(number -> !number.equals(id)).limit(NUMBERS).forEach(this::sameAlert);
	}

	private void sameAlert(String number) {
		holding(number).stream().filter(other -> Mentions.of(other.body()).numbers().contains(number))
				.forEach(other -> add(other.id(), Kind.SAME_ALERT, "Also mentions #" + number));
	}

	private List<Article> holding(String number) {
		return library.search('"' + number + '"').stream().limit(READ).map(hit -> library.find(hit.article().id())).flatMap(Optional::stream).toList();
	}

	private void add(String id, Kind kind, String words) {
		List<Reference> references = found.computeIfAbsent(Mentions.key(id), key -> new ArrayList<>());
		boolean said = kind == Kind.MENTIONED_HERE && references.stream().anyMatch(reference -> reference.kind() == Kind.LINKED_HERE);
		if (!said) {
			references.add(new Reference(kind, words));
		}
	}
}
