/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickArticlesTest {

	private static final Signature ANN = new Signature("Ann", "");

	@TempDir
	private Path folder;

	private List<String> find(KnowledgeBase base, String query) {
		return List.copyOf(new QuickArticles(base.search()).find(query).keySet());
	}

	@Test
	void findsByIdAndTitleAndNeverTooMany() throws KnowledgeBaseException {
		KnowledgeBase base = KnowledgeBase.in(folder);
		for (int at = 0; at < 30; at++) {
			base.editing().save(ArticleEdit.create(Article.draft("q-" + at, "Quick note " + at, "Only the text says zebra."), ANN));
		}
		assertEquals(List.of("q-7"), find(base, "q-7").subList(0, 1));
		assertEquals("212", find(base, "#212").get(0));
		assertEquals(20, find(base, "quick note").size());
		assertEquals(List.of(), find(base, "zebra"));
		base.editing().setState("q-7", ArticleState.TRASH, ANN);
		assertEquals(List.of(), find(base, "q-7").stream().filter("q-7"::equals).toList());
	}
}
