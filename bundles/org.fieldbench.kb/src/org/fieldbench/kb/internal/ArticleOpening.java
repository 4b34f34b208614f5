/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.ArticleStore.Kept;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.internal.files.Sha256;
import org.fieldbench.kb.search.IndexProgress;

/** Opens articles of either kind. */
final class ArticleOpening {

	private final Bookshelf bookshelf;

	ArticleOpening(Bookshelf bookshelf) {
		this.bookshelf = bookshelf;
	}

	OpenArticle open(String id) throws KnowledgeBaseException {
		Slot slot = slot(id).orElseThrow(() -> new KnowledgeBaseException("There is no article \"" + id.strip() + "\" in the knowledge base."));
		return slot.origin() == Origin.SHIPPED ? shipped(bookshelf.shipped(id).orElseThrow()) : kept(slot);
	}

	/** @return what is there under the id, also if another process has just made it */
	Optional<Slot> slot(String id) {
		return bookshelf.find(id).or(() -> {
			bookshelf.refresh(IndexProgress.NONE);
			return bookshelf.find(id);
		});
	}

	/** @return its text at this moment; empty when there is none, or it cannot be read */
	Optional<Article> text(String id) {
		return bookshelf.find(id).flatMap(slot -> {
			try {
				return slot.place().isEmpty() ? bookshelf.shipped(id).map(ShippedArticle::article)
						: Optional.of(ArticleMarkdown.read(slot.id(), slot.place().get().glance(slot.id())).article());
			} catch (KnowledgeBaseException e) {
				System.getLogger(ArticleOpening.class.getName()).log(System.Logger.Level.WARNING, e.getMessage(), e);
				return Optional.empty();
			}
		});
	}

	private OpenArticle kept(Slot slot) throws KnowledgeBaseException {
		String id = slot.id();
		ArticleStore store = slot.place().orElseThrow();
		Kept kept = store.open(id);
		ArticleMarkdown.Parsed parsed = ArticleMarkdown.read(id, kept.text());
		bookshelf.refresh(id);
		List<String> problems = new ArrayList<>(kept.problems());
		parsed.problems().forEach(problem -> problems.add("The article " + store.where(id) + " is not in order: " + problem));
		bookshelf.shipped(id).filter(shipped -> kept.revision().kind() == Revision.Kind.KEPT)
				.ifPresent(shipped -> problems.add(ShippedNews.notice(id, shipped, kept.revision().number())));
		return new OpenArticle(parsed.article(), kept.text(), kept.revision(), slot.origin(), problems);
	}

	private static OpenArticle shipped(ShippedArticle shipped) {
		return new OpenArticle(shipped.article(), shipped.text(), revision(shipped), Origin.SHIPPED, List.of());
	}

	private static Revision revision(ShippedArticle shipped) {
		return new Revision(1, Revision.Kind.SHIPPED, shipped.contributor(), ShippedNews.time(shipped), "Shipped.",
				Sha256.of(shipped.text().getBytes(StandardCharsets.UTF_8)), List.of());
	}
}
