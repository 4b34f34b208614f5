/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleState;

/** Tells an article that Fieldbench wrote: it comes back word by word, whatever rules say of its text. */
final class OwnArticle {

	private OwnArticle() {
	}

	/** @return empty for a text with another head, or a broken one */
	static Optional<Article> of(Page page, String text) {
		Optional<String> id = page.head().first(Head.ID);
		if (id.isEmpty() || page.head().first(Head.TITLE).isEmpty() || !text.matches("(?s)---\\s*\\n(.*\\n)?(state|source|cleaned|models):.*")) {
			return Optional.empty();
		}
		ArticleMarkdown.Parsed parsed = ArticleMarkdown.read(id.get(), text);
		return parsed.problems().isEmpty() ? Optional.of(draft(parsed.article())) : Optional.empty();
	}

	/** What was approved elsewhere is not approved here. */
	private static Article draft(Article article) {
		return article.withEditorial(article.editorial().withState(ArticleState.DRAFT));
	}
}
