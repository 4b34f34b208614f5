/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.fieldbench.kb.reading.ArticleLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinkTest {

	@ParameterizedTest
	@ValueSource(strings = { "fieldbench:kb/212", "FIELDBENCH:KB/212", "fieldbench://kb/212", "fieldbench:///kb/212/", " fieldbench:kb/212 ", "fieldbench:kb/%32%31%32" })
	void namesAnArticle(String text) {
		assertEquals(Optional.of(new ArticleLink("212", "")), ArticleLink.of(text));
	}

	@Test
	void namesAPlaceInIt() {
		ArticleLink link = ArticleLink.of("fieldbench:kb/212#%E9%9B%BB").orElseThrow();
		assertEquals(new ArticleLink("212", "\u96fb"), link);
		assertEquals("fieldbench:kb/212#%E9%9B%BB", link.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "212", "kb/212", "https://example.org/kb/212", "fieldbench:do/x", "fieldbench:kb/", "fieldbench:kb/../x", "fieldbench:kb/%zz", "fieldbench:kb/a%2Fb" })
	void isNothingElse(String text) {
		assertEquals(Optional.empty(), ArticleLink.of(text));
	}
}
