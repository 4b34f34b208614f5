/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fieldbench.kb.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadedArticlesTest {

	@Test
	void readsWhatTheBundlesContribute() {
		ArticleLibraryService library = TestArticles.shipped();
		assertEquals(List.of(), library.problems());
		assertTrue(library.find(" 212 ").isPresent());
		assertTrue(library.find("nothing").isEmpty());
	}

	@Test
	void leavesOutABrokenArticleAndNamesIt() {
		Map<String, String> files = new TreeMap<>();
		files.put("bad.md", "# No front matter");
		files.put("good.md", TestArticles.file("G1", "Good", "Text."));
		files.put("twice.md", TestArticles.file("g1", "Again", "Text."));
		var loaded = new LoadedArticles(List.of(TestArticles.folder(files)));
		assertEquals(List.of("Good"), loaded.articles().stream().map(shipped -> shipped.article().title()).toList());
		assertEquals(List.of(
				"The article bad.md of a.partner was left out: it does not begin with front matter between two lines of three hyphens.",
				"The article twice.md of a.partner was left out: its id g1 is taken by another article."), loaded.problems());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title: T~source: S|no id", "id: 1~source: S|no title", "id: 1~title: T|no source",
			"id:~title: T~source: S|no id", "id: 1~title: T~source: S~lastUpdated: 17/2/2017|year-month-day",
			"id: 1~title:~  - a~  - b~source: S|several values for title" })
	void saysWhatIsWrongWithFrontMatter(String head, String problem) {
		assertFails("---\n" + head.replace('~', '\n') + "\n---\nText.\n", StandardCharsets.UTF_8, problem);
	}

	@Test
	void saysThatTextIsMissingOrNotUtf8() {
		assertFails("---\nid: 1\ntitle: T\nsource: S\n---\n \n", StandardCharsets.UTF_8, "no text");
		assertFails("---\nid: 1\ntitle: \u00dc\nsource: S\n---\nText", StandardCharsets.ISO_8859_1, "UTF-8");
		assertFails("---\nid: 1\ntitle: T\nText without an end", StandardCharsets.UTF_8, "front matter");
		assertFails("", StandardCharsets.UTF_8, "front matter");
	}

	private static void assertFails(String text, java.nio.charset.Charset charset, String problem) {
		byte[] bytes = text.getBytes(charset);
		String message = Assertions.assertThrows(IOException.class, () -> ArticleReader.read(ArticleReader.decode(bytes))).getMessage();
		assertTrue(message.contains(problem), message);
	}

	@Test
	void readsWindowsLineEndsAndAByteOrderMark() throws Exception {
		String text = "\uFEFF" + TestArticles.file("1", "T: a 'quoted' #1", "One.\n\n---\n\nTwo.").replace("\n", "\r\n");
		Article article = ArticleReader.read(text);
		assertEquals("T: a 'quoted' #1", article.title());
		assertEquals("One.\r\n\r\n---\r\n\r\nTwo.", article.body());
	}
}
