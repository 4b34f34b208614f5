/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeLibraryTest {

	private static final int ARTICLES = 5000;
	private static final int WORDS = 600;
	/** A third of the texts. */
	private static final long MOST = 8L << 20;

	@TempDir
	private Path data;

	/** The texts, 24 MB of them, stay on the disk. */
	@Test
	void fiveThousandArticlesAreNotHeldInMemory() throws IOException {
		for (int i = 0; i < ARTICLES; i++) {
			Path folder = Files.createDirectories(data.resolve("articles/" + i));
			Files.writeString(folder.resolve("article.md"), "---\ntitle: Title " + i + "\n---\n" + ("word" + i % 100 + " ").repeat(WORDS) + "\n");
		}
		long before = used();
		Bookshelf shelf = TestArticles.shelf(List.of(), data.resolve("articles"), Optional.of(data.resolve("index")));
		ArticleLibraryService library = new ArticleLibraryService(shelf);
		ArticleSearchService search = new ArticleSearchService(shelf);
		search.update(IndexProgress.NONE);
		SearchResult found = search.find(SearchRequest.of("word7", 20));
		assertEquals(ARTICLES, library.articles().size());
		assertEquals(ARTICLES * 11 / 100, found.total(), "word7 and word70 to word79");
		assertEquals(20, found.hits().size());
		long kept = used() - before;
		assertTrue(kept < MOST, () -> kept + " bytes are kept");
		assertTrue(library.find("4999").orElseThrow().body().length() > WORDS);
		shelf.close();
	}

	private static long used() {
		System.gc();
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}
}
