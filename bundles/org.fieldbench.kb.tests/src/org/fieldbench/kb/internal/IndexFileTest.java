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
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

/** Whatever becomes of the index's file, everything is found. */
class IndexFileTest {

	private static final int ARTICLES = 300;

	@TempDir
	private Path data;
	private final List<Bookshelf> open = new ArrayList<>();

	@BeforeEach
	void write() throws IOException {
		for (int i = 0; i < ARTICLES; i++) {
			article(i, "Common text number" + i + " with a few more words, so that the file has some pages.");
		}
		assertEquals(ARTICLES, updated());
		close();
	}

	private void article(int i, String body) throws IOException {
		Path folder = Files.createDirectories(data.resolve("articles/a" + i));
		Files.writeString(folder.resolve("article.md"), "---\ntitle: Title " + i + "\n---\n" + body + "\n");
	}

	@AfterEach
	void close() {
		open.forEach(Bookshelf::close);
		open.clear();
	}

	private ArticleSearchService search() {
		Bookshelf shelf = TestArticles.shelf(List.of(), data.resolve("articles"), Optional.of(data.resolve("index")));
		open.add(shelf);
		return new ArticleSearchService(shelf);
	}

	/** The program ends while something is still read in the background: that is no trouble with the index. */
	@Test
	void whoAsksAfterTheEndIsNotToldOfTrouble() {
		ArticleSearchService search = search();
		search.update(IndexProgress.NONE);
		close();
		assertEquals(0, count(search, "common"));
		assertEquals(Optional.empty(), search.status().problem());
	}

	/** @return how many are found by a shelf that has just been opened */
	private int updated() {
		ArticleSearchService search = search();
		search.update(IndexProgress.NONE);
		assertEquals(Optional.empty(), search.status().problem());
		return count(search, "common");
	}

	private static int count(ArticleSearchService search, String text) {
		return search.find(SearchRequest.of(text, 5)).total();
	}

	private Path file() throws IOException {
		try (Stream<Path> files = Files.list(data.resolve("index"))) {
			return files.filter(file -> file.toString().endsWith(".db")).findFirst().orElseThrow();
		}
	}

	@Test
	void isThereAtOnceTheNextTime() {
		assertEquals(ARTICLES, count(search(), "common"), "nothing had to be read");
	}

	@Test
	void isReadOnlyWhereSomethingChanged() throws IOException {
		article(7, "Something else.");
		ArticleSearchService search = search();
		List<Integer> read = new ArrayList<>();
		search.update((done, total) -> read.add(total));
		assertEquals(List.of(1), read);
		assertEquals(ARTICLES - 1, count(search, "common"));
	}

	@Test
	void isBuiltAgainWhenItIsGone() throws IOException {
		Files.delete(file());
		assertEquals(ARTICLES, updated());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 10, 4096, 20_000, 60_000 })
	void isBuiltAgainWhenItIsCutOff(int length) throws IOException {
		byte[] bytes = Files.readAllBytes(file());
		assertTrue(bytes.length > length);
		Files.write(file(), java.util.Arrays.copyOf(bytes, length));
		assertEquals(ARTICLES, updated());
	}

	@Test
	void isBuiltAgainWhenItIsSomethingElse() throws IOException {
		Files.writeString(file(), "This is no database, however long it is. ".repeat(500));
		assertEquals(ARTICLES, updated());
	}

	/** Any page may be broken: that of the list, that of the words, an inner one of the tree. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5, 8, 13, 20 })
	void isBuiltAgainWhenAPageIsBroken(int page) throws IOException {
		byte[] bytes = Files.readAllBytes(file());
		int from = Math.min(page * 4096, bytes.length - 4096);
		java.util.Arrays.fill(bytes, from, from + 4096, (byte) 0xA5);
		Files.write(file(), bytes);
		ArticleSearchService search = search();
		search.update(IndexProgress.NONE);
		assertEquals(ARTICLES, count(search, "common"), "whenever the damage is found, all is there again before the answer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PRAGMA user_version = 99", "PRAGMA user_version = 0", "DROP TABLE text", "DROP TABLE fact", "ALTER TABLE article DROP COLUMN steps" })
	void isBuiltAgainWhenAnotherVersionWroteIt(String change) throws Exception {
		try (Connection connection = DriverManager.getConnection(JDBC.PREFIX + file()); var statement = connection.createStatement()) {
			statement.executeUpdate(change);
		}
		assertEquals(ARTICLES, updated());
	}

	@Test
	void isATemporaryOneWhereNoneCanBeKept() throws IOException {
		Path folder = data.resolve("index");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
		Files.writeString(folder, "a file where the folder should be");
		ArticleSearchService search = search();
		search.update(IndexProgress.NONE);
		assertEquals(ARTICLES, count(search, "common"));
		assertEquals(Optional.empty(), search.status().file());
	}

	@Test
	void isBuiltAgainOnDemand() {
		ArticleSearchService search = search();
		List<Integer> read = new ArrayList<>();
		search.rebuild((done, total) -> read.add(total));
		assertEquals(ARTICLES, read.getLast());
		assertEquals(ARTICLES, count(search, "common"));
	}

	@Test
	void maySuddenlyBeDeletedByAnother() throws IOException {
		ArticleSearchService mine = search();
		mine.update(IndexProgress.NONE);
		search().rebuild(IndexProgress.NONE);
		article(1, "Fresh words.");
		mine.update(IndexProgress.NONE);
		assertEquals(1, count(mine, "fresh"));
		assertEquals(ARTICLES - 1, count(search(), "common"), "mine writes into the file that is there now");
	}

	@Test
	void maySuddenlyBeDeletedByHand() throws IOException {
		ArticleSearchService mine = search();
		mine.update(IndexProgress.NONE);
		Files.delete(file());
		article(1, "Fresh words.");
		mine.update(IndexProgress.NONE);
		assertEquals(List.of(1, ARTICLES - 1), List.of(count(mine, "fresh"), count(mine, "common")));
		assertEquals(ARTICLES - 1, count(search(), "common"));
	}

	/** Two programs read and write the same file at the same time; each is told what the other did. */
	@Test
	void isSharedByTwo() throws Exception {
		ArticleSearchService one = search();
		ArticleSearchService other = search();
		one.update(IndexProgress.NONE);
		other.update(IndexProgress.NONE);
		List<String> told = new ArrayList<>();
		open.get(1).addListener(() -> told.add("changed"));
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			for (int round = 0; round < 5; round++) {
				for (int i = 0; i < 40; i++) {
					article(i, "Round" + round + " common");
				}
				Future<?> first = both.submit(() -> one.update(IndexProgress.NONE));
				Future<?> second = both.submit(() -> other.update(IndexProgress.NONE));
				first.get();
				second.get();
				assertEquals(List.of(40, 40), List.of(count(one, "round" + round), count(other, "round" + round)));
			}
		}
		article(0, "Only one of them reads this first.");
		told.clear();
		one.update(IndexProgress.NONE);
		other.update(IndexProgress.NONE);
		assertEquals(List.of("changed"), told);
		assertEquals(ARTICLES - 1, count(other, "common"));
	}

	@Test
	void buildingCanBeEndedAndGoesOnTheNextTime() throws IOException {
		ArticleSearchService search = search();
		search.rebuild(new IndexProgress() {
			@Override
			public void at(int done, int total) {
				// It is ended before it begins.
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		});
		assertTrue(count(search, "common") < ARTICLES);
		search.update(IndexProgress.NONE);
		assertEquals(ARTICLES, count(search, "common"));
	}
}
