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
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.SearchHit;
import org.junit.jupiter.api.Test;

class ArticleRowTest {

	private static final ArticleHead ALERT = article("212", "Field Alert #212 Boot code update", Optional.of("altigen.boot-code-update"));
	private static final ArticleHead NOTE = article("7", "Adapters", Optional.empty());

	@Test
	void namesTheArticleByIdAndTitle() {
		assertEquals("7  Adapters", new ArticleRow(NOTE, Snippet.EMPTY).title());
		assertEquals("Field Alert #212 Boot code update", new ArticleRow(ALERT, Snippet.EMPTY).title());
	}

	@Test
	void takesTheSnippetOfAHit() {
		ArticleRow row = ArticleRow.of(new SearchHit(ALERT, "\u2068Boot\u2069 code"));
		assertEquals(ALERT, row.article());
		assertTrue(row.snippet().parts().get(0).match());
	}

	@Test
	void knowsFieldAlerts() {
		assertTrue(new ArticleRow(ALERT, Snippet.EMPTY).isFieldAlert());
		assertFalse(new ArticleRow(NOTE, Snippet.EMPTY).isFieldAlert());
	}

	private static ArticleHead article(String id, String title, Optional<String> procedure) {
		return ArticleHead.of(new Article(id, title, "a test", Optional.empty(), List.of(), List.of(), procedure, List.of(), "Text."), Origin.SHIPPED);
	}
}
