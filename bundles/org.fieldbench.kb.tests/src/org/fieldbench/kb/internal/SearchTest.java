/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

	private final ArticleSearchService shipped = new ArticleSearchService(TestArticles.shelf(TestArticles.contributed()));

	@ParameterizedTest
	@ValueSource(strings = { "hang", "lockups", "lockup", "hanging", "FIX?", "fix? yes=1, no=0", "safe-mode", "safe mode",
			"**47427", "47427", "\"boot code\"", "“safe-mode”", "212", "#212", "IP710", "boot vla", "uninterrup", "TftpNat.exe",
			"phone’s", "RMA’s", "init failure", "  hang  ", "updated" })
	void findsTheAlertBy(String text) {
		assertEquals(List.of("212"), ids(find(shipped, text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "?", "**", "-", "()", "NEAR(", "hang xylophone", "\u0000",
			"\uD83D", "\uD83D\uDE00", "電話", "\u00a0", "title:hang:", "{body}:hang" })
	void findsNothingBy(String text) {
		assertEquals(List.of(), find(shipped, text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hang*", "*hang", "^hang", "hang\"", "\"\"hang", "hang'", "hang;", "-hang", "+hang", "(hang)", "hang OR",
			"\uD83D hang", "hang\u0000", "\u1E9E", "\uD800\uDF00", "\uD83A\uDD00", "\u08A0 hang", "hang \u10D0*", "\uE000", "a\tb\nc" })
	void neverFailsOn(String text) {
		assertDoesNotThrow(() -> find(shipped, text));
	}

	@Test
	void doesNotFailOnEveryCharacterThereIs() {
		var library = searchOf(List.of());
		for (char c = 0; c < Character.MAX_VALUE; c += 7) {
			assertEquals(List.of(), find(library, "a" + c + " " + c));
		}
	}

	@Test
	void listsAllWhenNothingIsAsked() {
		assertEquals(List.of("212"), ids(find(shipped, "  ")));
		assertEquals(List.of("212"), ids(find(shipped, "tag:")), "the beginning of a question hides nothing yet");
	}

	@Test
	void marksTheMatches() {
		String snippet = find(shipped, "lockup").get(0).snippet();
		int start = snippet.indexOf(SearchHit.MATCH_START);
		assertTrue(start >= 0, snippet);
		String marked = snippet.substring(start + 1, snippet.indexOf(SearchHit.MATCH_END));
		assertTrue(marked.toLowerCase().startsWith("lockup"), snippet);
		assertFalse(find(shipped, "47427").get(0).snippet().contains("`"));
	}

	@Test
	void putsAMatchInTheTitleFirst() {
		Map<String, String> files = new TreeMap<>();
		files.put("a.md", TestArticles.file("a", "About phones", "An echo is heard now and then."));
		files.put("b.md", TestArticles.file("b", "Echo on the line", "What to do about it."));
		files.put("c.md", TestArticles.file("c", "Nothing of the kind", "Silence."));
		var library = searchOf(List.of(TestArticles.folder(files)));
		assertEquals(List.of("b", "a"), ids(find(library, "ECHOES")));
	}

	private static ArticleSearchService searchOf(List<ArticleFolder> folders) {
		return new ArticleSearchService(TestArticles.shelf(folders));
	}

	private static List<SearchHit> find(ArticleSearchService search, String text) {
		return search.find(SearchRequest.of(text, 50)).hits();
	}

	private static List<String> ids(List<SearchHit> hits) {
		return hits.stream().map(hit -> hit.article().id()).toList();
	}
}
