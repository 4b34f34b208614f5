/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.SearchHit;
import org.junit.jupiter.api.Test;

class ArticleRowTest {

	private static final ArticleHead ALERT = article("212", "Field Alert #212 Boot code update", Optional.of("altigen.boot-code-update"));
	private static final ArticleHead NOTE = article("7", "Adapters", Optional.empty());

	@Test
	void listsAllWhileNothingIsSearched() {
		List<ArticleRow> rows = ArticleRow.of(new Library(), "  ", StateFilter.ALL);
		assertEquals(List.of("7  Adapters", "Field Alert #212 Boot code update"), rows.stream().map(ArticleRow::title).toList());
		assertEquals(Snippet.EMPTY, rows.get(0).snippet());
	}

	@Test
	void listsHitsWithTheirSnippets() {
		List<ArticleRow> rows = ArticleRow.of(new Library(), "boot", StateFilter.ALL);
		assertEquals(List.of(ALERT), rows.stream().map(ArticleRow::article).toList());
		assertTrue(rows.get(0).snippet().parts().get(0).match());
	}

	@Test
	void knowsFieldAlerts() {
		assertTrue(new ArticleRow(ALERT, Snippet.EMPTY).isFieldAlert());
		assertFalse(new ArticleRow(NOTE, Snippet.EMPTY).isFieldAlert());
	}

	private static ArticleHead article(String id, String title, Optional<String> procedure) {
		return ArticleHead.of(new Article(id, title, "a test", Optional.empty(), List.of(), List.of(), procedure, List.of(), "Text."), Origin.SHIPPED);
	}

	private static final class Library implements ArticleLibrary {
		@Override
		public List<ArticleHead> articles() {
			return List.of(NOTE, ALERT);
		}

		@Override
		public Optional<Article> find(String id) {
			throw new AssertionError("a row needs no text");
		}

		@Override
		public List<SearchHit> search(String text) {
			return List.of(new SearchHit(ALERT, "\u2068Boot\u2069 code"));
		}

		@Override
		public List<String> problems() {
			return List.of();
		}

		@Override
		public Optional<Origin> origin(String id) {
			return Optional.of(Origin.SHIPPED);
		}

		@Override
		public void refresh() {
			// It never changes.
		}

		@Override
		public void addListener(Runnable listener) {
			// It never changes.
		}

		@Override
		public void removeListener(Runnable listener) {
			// It never changes.
		}
	}
}
