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

import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;
import org.fieldbench.kb.search.SearchTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that may be written in two ways: whichever is in the article, and whichever is typed. */
class SearchLettersTest {

	@TempDir
	private Path folder;
	private ArticleSearchService search;

	@BeforeEach
	void write() throws IOException {
		article("1", "Gr\u00F6\u00DFe", "Die Gr\u00F6\u00DFe der Stra\u00DFe.");
		article("2", "Swiss", "Die Gr\u00F6sse der Strasse.");
		article("3", "Typeset", "Con\uFB01gure the o\uFB03ce of \uFF29\uFF30\uFF17\uFF11\uFF10.");
		article("4", "North", "\u00C6r\u00F8, \u0141\u00F3d\u017A, \u0110inh.");
		article("5", "Heater", "Is\u0131t\u0131c\u0131");
		article("6", "Greek", "\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2");
		article("7", "Tree", "\u0401\u043B\u043A\u0430");
		article("8", "From a PDF", "\uFEB3\uFEFC\uFEE1");
		article("9", "Narrow", "\uFF76\uFF85");
		article("10", "Tagged", "x");
		article("11", "Outside", "Au\u00DFenanschlu\u00DF, Cafe\u0301t\u00E9ria");
		article("12", "Look", "Aussenansicht, Cafeterie");
		Bookshelf shelf = TestArticles.shelf(List.of(), folder, Optional.empty());
		search = new ArticleSearchService(shelf);
		search.update(IndexProgress.NONE);
	}

	private void article(String id, String title, String body) throws IOException {
		Files.createDirectories(folder.resolve(id));
		String tags = id.equals("10") ? "tags:\n  - Ma\u00DF\n" : "";
		Files.writeString(folder.resolve(id).resolve("article.md"), "---\ntitle: '" + title + "'\n" + tags + "---\n" + body + "\n");
	}

	private SearchResult find(String text) {
		return search.find(SearchRequest.of(text, 20));
	}

	private String ids(String text) {
		return String.join(" ", find(text).hits().stream().map(hit -> hit.article().id()).sorted().toList());
	}

	@ParameterizedTest
	@CsvSource({ "GR\u00D6SSE,1 2", "gr\u00F6\u00DFe,1 2", "gr\u00F6sse,1 2", "grosse,1 2", "GR\u00D6\u1E9EE,1 2", "gr\u00F6\u00DF,1 2", "gr\u00F6s,1 2", "stra\u00DFen,''", "'stra\u00DFe ',1 2",
			"'\"gr\u00F6sse der stra\u00DFe\"',1 2", "configure,3", "con\uFB01g,3", "office,3", "ip710,3", "\uFF29\uFF30\uFF17\uFF11\uFF10,3", "aero,4", "\u00E6r\u00F8,4", "lodz,4", "dinh,4",
			"\u0131s\u0131t\u0131c\u0131,5", "ISITICI,5", "isitici,5", "\u03A3\u0399\u03A3\u03A5\u03A6\u039F\u03A3,6", "\u03C3\u03AF\u03C3\u03C5,6", "\u0435\u043B\u043A\u0430,7", "\u0401\u041B\u041A,7",
			"\u0633\u0644\u0627\u0645,8", "\uFEB3\uFEFC\uFEE1,8", "\u30AB\u30CA,9", "\uFF85,9", "tag:mass,10", "tag:MA\u00DF,10", "gr\u00F6sse -stra\u00DFe,''" })
	void finds(String text, String ids) {
		assertEquals(ids, ids(text));
	}

	/** The word that is being typed goes on to all that begin so, however they are written. */
	@ParameterizedTest
	@CsvSource({ "aussenan,11 12", "Au\u00DFenan,11 12", "aussenanschl,11", "AUSSENANSCHLUSS,11", "cafeter,11 12", "caf\u00E9te,11 12", "caf\u00E9t\u00E9ri,11 12" })
	void completes(String text, String ids) {
		assertEquals(ids, ids(text));
	}

	@ParameterizedTest
	@CsvSource({ "GR\u00D6SSE,1,Gr\u00F6\u00DFe", "gr\u00F6\u00DFe,2,Gr\u00F6sse", "configure,3,Con\uFB01gure", "ip710,3,\uFF29\uFF30\uFF17\uFF11\uFF10", "aero,4,\u00C6r\u00F8",
			"\u30AB,9,\uFF76", "\u0633\u0644\u0627\u0645,8,\uFEB3\uFEFC\uFEE1" })
	void showsAndMarksWhatIsWritten(String text, String id, String written) {
		String snippet = find(text).hits().stream().filter(hit -> hit.article().id().equals(id)).findFirst().orElseThrow().snippet();
		assertTrue(snippet.contains(SearchHit.MATCH_START + written + SearchHit.MATCH_END), snippet);
		assertTrue(snippet.chars().noneMatch(c -> c >= 0x300 && c < 0x370), snippet);
	}

	@Test
	void marksTheSameInTheArticle() {
		String text = "\u00DF Die Gr\u00F6\u00DFe (\uFF29\uFF30\uFF17), o\uFB03ce \u96FB\uFF76.";
		assertEquals(List.of("Gr\u00F6\u00DFe"), marked("GR\u00D6SSE", text));
		assertEquals(List.of("\uFF29\uFF30\uFF17", "o\uFB03ce"), marked("office ip7", text));
		assertEquals(List.of("\u00DF"), marked("\"ss\"", text));
		assertEquals(List.of("\uFF76"), marked("\u30AB", text));
	}

	private static List<String> marked(String query, String text) {
		return SearchTerms.of(query).in(text).stream().map(range -> text.substring(range.start(), range.end())).toList();
	}

	@Test
	void offersAWordAsItIsWritten() {
		assertEquals(Optional.of("configure"), find("confgure").suggestion().map(word -> word.replace("\uFB01", "fi")));
		assertEquals(Optional.of("\u00E6r\u00F8"), find("aerro").suggestion());
	}
}
