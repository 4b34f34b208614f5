/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.IndexStatus;
import org.fieldbench.kb.search.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundTest {

	private static final IndexStatus READY = new IndexStatus(Optional.empty(), 0, 0, 0, 0, Optional.empty());

	@TempDir
	private Path folder;
	private KnowledgeBase base;

	@BeforeEach
	void write() throws KnowledgeBaseException {
		base = KnowledgeBase.in(folder.resolve("articles"));
		keep("7", "Adapters", ArticleState.APPROVED);
		keep("8", "Adapters for the desk", ArticleState.DRAFT);
		base.search().update(IndexProgress.NONE);
	}

	private void keep(String id, String title, ArticleState state) throws KnowledgeBaseException {
		Article article = Article.draft(id, title, "Text.");
		base.editing().save(ArticleEdit.create(article.withEditorial(article.editorial().withState(state)), new Signature("Ann", "")));
	}

	private Found ask(String text, StateFilter filter, Optional<String> wanted) {
		return Found.of(base.library(), base.search(), new Question(text, filter, wanted, Set.of("8")));
	}

	private static List<String> ids(Found found) {
		return found.rows().stream().map(row -> row.article().id()).toList();
	}

	@Test
	void findsInAnyStateOrInOne() {
		assertEquals(List.of("7", "8"), ids(ask("adapter", StateFilter.ALL, Optional.empty())).stream().sorted().toList());
		assertEquals(List.of("8"), ids(ask("adapter", StateFilter.of(ArticleState.DRAFT), Optional.empty())));
	}

	@Test
	void findsAmongTheFavourites() {
		assertEquals(List.of("8"), ids(ask("adapter", StateFilter.FAVOURITES, Optional.empty())));
		assertEquals(List.of("8"), ids(ask("", StateFilter.FAVOURITES, Optional.empty())));
		assertEquals(List.of(), ids(ask("adapter -desk", StateFilter.FAVOURITES, Optional.empty())));
	}

	@Test
	void showsTheArticleThatIsWantedAmongWhateverElse() {
		assertEquals(List.of("8", "7"), ids(ask("adapter -desk", StateFilter.ALL, Optional.of("8"))));
		assertEquals(List.of("7"), ids(ask("adapter -desk", StateFilter.ALL, Optional.of("7"))));
		assertEquals(List.of("7"), ids(ask("adapter -desk", StateFilter.ALL, Optional.of("none"))));
	}

	@Test
	void saysHowManyAndWhatElseToTry() {
		assertEquals("2 articles", ask("adapter", StateFilter.ALL, Optional.empty()).line(false, false));
		assertEquals("Did you mean <a href=\"suggestion\">adapters</a>?", ask("adaptrs", StateFilter.ALL, Optional.empty()).line(false, false));
		assertEquals("", ask("", StateFilter.ALL, Optional.empty()).line(true, false));
	}

	@Test
	void saysThatThereIsMoreAndThatMoreArrives() {
		SearchResult many = new SearchResult(List.of(), 12_345, false, Optional.empty(), Optional.empty());
		assertEquals("The first 0 of 12,345 articles", new Found(List.of(), many, READY, List.of()).line(true, false));
		IndexStatus building = new IndexStatus(Optional.empty(), 0, 0, 5000, 20_000, Optional.empty());
		assertEquals("Reading the articles: 5,000 of 20,000 <a href=\"stop\">Stop</a>", new Found(List.of(), SearchResult.failed("x"), building, List.of()).line(true, false));
		assertEquals("Not all articles have been read. <a href=\"go-on\">Go On</a>", new Found(List.of(), SearchResult.failed("x"), READY, List.of()).line(true, true));
	}
}
