/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleWatch.Watching;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.search.IndexProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program writes is heard of without asking. */
class ArticleWatchTest {

	private static final Signature ANN = new Signature("Ann", "");
	private static final int PATIENCE_SECONDS = 30;

	@TempDir
	private Path data;
	private final Semaphore told = new Semaphore(0);
	private Bookshelf here;
	private Bookshelf there;
	private ArticleLibraryService library;
	private Watching watching;

	@BeforeEach
	void watch() {
		here = open();
		there = open();
		library = new ArticleLibraryService(here);
		library.refresh();
		library.addListener(told::release);
		watching = new ArticleWatchService(here, () -> data.resolve("articles")).start();
	}

	private Bookshelf open() {
		return TestArticles.shelf(List.of(), data.resolve("articles"), Optional.of(data.resolve("index")));
	}

	@AfterEach
	void close() {
		watching.close();
		here.close();
		there.close();
	}

	/** Whoever is not told does not look. */
	private void await(BooleanSupplier condition) throws InterruptedException {
		do {
			assertTrue(told.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "nobody was told: " + titles());
		} while (!condition.getAsBoolean());
	}

	private List<String> titles() {
		return library.articles().stream().map(ArticleHead::title).toList();
	}

	@Test
	void whatAnotherFieldbenchWrites() throws Exception {
		ArticleEditingService editing = new ArticleEditingService(there);
		editing.save(ArticleEdit.create(Article.draft("7", "Adapters", "Text."), ANN));
		await(() -> titles().equals(List.of("Adapters")));
		editing.save(ArticleEdit.of(editing.open("7").article().withTitle("Power adapters"), 1, ANN));
		await(() -> titles().equals(List.of("Power adapters")));
	}

	@Test
	void foldersThatComeAndGo() throws Exception {
		new ArticleEditingService(there).save(ArticleEdit.create(Article.draft("7", "Adapters", "Text."), ANN));
		await(() -> titles().equals(List.of("Adapters")));
		Path elsewhere = Files.createDirectories(data.resolve("elsewhere/8"));
		Files.writeString(elsewhere.resolve("article.md"), "---\ntitle: By hand\n---\nText.\n");
		Files.move(elsewhere, data.resolve("articles/8"));
		await(() -> titles().equals(List.of("Adapters", "By hand")));
		Files.move(data.resolve("articles/8"), elsewhere);
		await(() -> titles().equals(List.of("Adapters")));
	}

	@Test
	void ownWritingIsToldOnce() throws Exception {
		ArticleEditingService editing = new ArticleEditingService(here);
		editing.save(ArticleEdit.create(Article.draft("7", "Adapters", "Text."), ANN));
		int own = told.drainPermits();
		assertTrue(own > 0);
		there.refresh(IndexProgress.NONE);
		new ArticleEditingService(there).save(ArticleEdit.create(Article.draft("8", "Boxes", "Text."), ANN));
		await(() -> titles().equals(List.of("Adapters", "Boxes")));
		assertEquals(0, told.drainPermits(), "what was written here is not told again");
	}
}
