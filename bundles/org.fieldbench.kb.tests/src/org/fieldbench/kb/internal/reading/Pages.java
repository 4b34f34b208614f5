/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.reading.PageParts;
import org.fieldbench.kb.reading.Pictures;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.kb.reading.TextMarks;
import org.fieldbench.kb.reading.Vocabulary;

/** Pages of small articles. */
final class Pages {

	static final Vocabulary PHONES = new Vocabulary(Map.of("IP710", "IP710", "IP 710", "IP710", "IP600", "IP600"),
			List.of(Pattern.compile("(?<![0-9A-Za-z])(?<version>[0-9][xX][0-9A-Za-z]{2})(?![0-9A-Za-z])")), Set.of("1", "0"),
			Set.of("CHECK FW", "FIX? YES=1, NO=0"));

	private Pages() {
	}

	static ReadingPage of(String body) {
		return of(body, TextMarks.NONE);
	}

	static ReadingPage of(String body, TextMarks marks) {
		return of(Article.draft("1", "A title", body).withModels(List.of("IP710")), new PageParts(PHONES, Pictures.NONE, marks, "", "key"));
	}

	static ReadingPage of(Article article, PageParts parts) {
		return new ArticlePagesService().page(article, parts);
	}
}
