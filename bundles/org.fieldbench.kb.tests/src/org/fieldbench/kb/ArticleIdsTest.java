/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Which power adapter?|which-power-adapter", "  \u00C9t\u00E9 \u2013 na\u00EFve  |ete-naive", "STRASSE, Stra\u00DFe, \u1E9E|strasse-strasse-ss",
			"\u00C6sir \u00D8l \u0141\u00F3d\u017A \u0110inh|aesir-ol-lodz-dinh", "con\uFB01gure \uFF29\uFF30\uFF17\uFF11\uFF10|configure-ip710", "Version 2.1_b.|version-2.1_b", "212|212",
			"\u0130\u0131|ii" })
	void saysTheSameAsTheTitle(String title, String id) {
		assertEquals(id, ArticleIds.of(title).orElseThrow());
		assertEquals(Optional.empty(), ArticleIds.problem(ArticleIds.of(title).orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource({ "\u0421\u0431\u0440\u043E\u0441 IP710", "\u96FB\u8A71\u6A5F\u306E\u8D77\u52D5", "???", "'  '", "\u0627\u0644\u0647\u0627\u062A\u0641" })
	void isNoneWhereMostOfTheTitleWouldBeLost(String title) {
		assertEquals(Optional.empty(), ArticleIds.of(title));
	}

	@Test
	void endsWithAWord() {
		String id = ArticleIds.of("a word and ".repeat(20)).orElseThrow();
		assertEquals("a-word-and-a-word-and-a-word-and-a-word-and-a-word-and-a", id);
		assertEquals("x".repeat(60), ArticleIds.of("x".repeat(100)).orElseThrow());
	}
}
