/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last word of a question is still being typed. */
class SearchAsTypedTest {

	@TempDir
	private Path folder;

	private void article(String id, String title, String body) throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve(id)).resolve("article.md"), "---\nid: " + id + "\ntitle: " + title + "\nstate: approved\n---\n\n" + body + "\n");
	}

	private SearchResult find(String text, int limit) {
		ArticleSearchService search = new ArticleSearchService(new Bookshelf(List.of(), new FileArticleStore(folder, Clock.systemUTC()), List.of(), Optional::empty, Remarks.NONE));
		search.update(IndexProgress.NONE);
		return search.find(SearchRequest.of(text, limit));
	}

	private List<String> ids(String text) {
		return find(text, 100).hits().stream().map(hit -> hit.article().id()).toList();
	}

	/** The stem of the whole word is shorter than what is typed. */
	@ParameterizedTest
	@ValueSource(strings = { "re", "reb", "rebo", "reboo", "reboot", "rebooti", "rebootin", "rebooting", "phone rebooti" })
	void everyBeginningFindsTheWordAndMarksIt(String typed) throws IOException {
		article("1", "Power", "The phone is rebooting.");
		SearchHit hit = find(typed, 10).hits().getFirst();
		assertTrue(hit.snippet().contains(SearchHit.MATCH_START + "rebooting" + SearchHit.MATCH_END), hit.snippet());
	}

	@Test
	void theWordAsTypedComesBeforeLongerOnes() throws IOException {
		for (int i = 1; i < 30; i++) {
			article(String.valueOf(i), "About marker" + i, "Nothing else.");
		}
		assertEquals("2", ids("marker2").getFirst());
		assertTrue(ids("marker2").contains("29"));
	}

	@Test
	void moreWordsThanItIsCompletedByAreToldToBeMore() throws IOException {
		for (int i = 100; i < 250; i++) {
			article(String.valueOf(i), "Article", "word" + "serial" + i);
		}
		SearchResult found = find("wordserial", 10);
		assertTrue(found.isMore() && found.total() >= 100, found.total() + " " + found.isMore());
		assertFalse(find("wordserial1", 10).hits().isEmpty());
		assertEquals(1, find("wordserial249", 10).total());
	}

	@Test
	void whatStandsFarDownInALongTextHasItsSnippet() throws IOException {
		article("1", "Long", "filler text of no interest. ".repeat(2000) + "\n\nAt last the gatekeeper answers.");
		assertTrue(find("gatekeeper", 10).hits().getFirst().snippet().contains(SearchHit.MATCH_START + "gatekeeper" + SearchHit.MATCH_END));
		assertTrue(find("gatekeepe", 10).hits().getFirst().snippet().contains(SearchHit.MATCH_START + "gatekeeper" + SearchHit.MATCH_END));
	}

	/** The column that keeps the states is nobody's text. */
	@Test
	void theNamesOfStatesAreNoWords() throws IOException {
		article("1", "Power", "Nothing else.");
		assertEquals(List.of(), ids("approved"));
		assertEquals(List.of("1"), ids("state:approved"));
		assertEquals(List.of("1"), ids("power -approved"));
	}
}
