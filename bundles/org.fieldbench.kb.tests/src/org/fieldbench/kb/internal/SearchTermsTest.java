/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

	private static String marked(String query, String text) {
		return SearchTerms.of(query).in(text).stream().map(range -> text.substring(range.start(), range.end())).collect(Collectors.joining("|"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "hang;The phone hangs. Hanging; hangs|Hanging", "boo cod;boot codes;codes", "boot cod;boot codes;boot|codes",
			"'\"boot code\"';code, boot codes;boot codes", "phone -vlan tag:vlan ;phones in a vlan;phones", "'';anything;''", "caf;caf\u00E9;caf\u00E9",
			"\u8D77\u52D5;\u518D\u8D77\u52D5\u3057\u307E\u305B\u3093;\u8D77\u52D5", "\uD83D\uDE00 x;\uD83D\uDE00 x;x" })
	void marks(String query, String text, String found) {
		assertEquals(found, marked(query, text));
	}

	@Test
	void hasNothingToMarkWithoutWords() {
		assertTrue(SearchTerms.of("-a tag:b state:draft").isEmpty());
		assertEquals(List.of(), SearchTerms.of("\"").in("\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0001b\u0002 hang", "hang\u0000hang", "\u200Bhang\u200B\u96FB\u200Bhang", "\uD800 hang", "\u96FBhang" })
	void survivesAnyText(String text) {
		assertEquals(text.split("hang", -1).length - 1, SearchTerms.of("hang").in(text).size(), text);
		SearchTerms.of("hang").in(text).forEach(range -> assertEquals("hang", text.substring(range.start(), range.end())));
	}

	/** What the list marks in a snippet is what is marked in the article. */
	@ParameterizedTest
	@ValueSource(strings = { "hang", "lockups phone", "\"boot code\"", "flashed updat", "yes=1", "**47427", "safe mode", "IP7", "tftp -xyz" })
	void theListAndTheArticleAgree(String query) {
		String snippet = new ArticleSearchService(TestArticles.shelf(TestArticles.contributed())).find(SearchRequest.of(query, 1)).hits().getFirst().snippet();
		String plain = snippet.replace("" + SearchHit.MATCH_START, "").replace("" + SearchHit.MATCH_END, "");
		StringBuilder again = new StringBuilder(plain);
		SearchTerms.of(query).in(plain).reversed().forEach(range -> again.insert(range.end(), SearchHit.MATCH_END).insert(range.start(), SearchHit.MATCH_START));
		assertEquals(snippet, again.toString());
		assertTrue(snippet.indexOf(SearchHit.MATCH_START) >= 0, Map.of(query, snippet).toString());
	}
}
