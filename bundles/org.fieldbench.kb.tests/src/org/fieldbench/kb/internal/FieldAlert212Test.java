/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.OrderedList;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.internal.text.Markdown;
import org.fieldbench.testing.Seed;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The article that is shipped, against the page that it was taken from. */
class FieldAlert212Test {

	private static final String FURNITURE = "No attachments were found.";
	private static final String NOTE = "\\*\\[[^\\]]*missing in the source\\]\\*";
	private static final String LIST_NUMBER = "(?m)^\\s*\\d+[.)]\\s+";

	private final Article article = TestArticles.alert212();

	@Test
	void keepsTheWordsOfTheSource() throws Exception {
		String source = seed();
		String kept = source.substring(0, source.indexOf(FURNITURE));
		String ours = article.title() + "\n" + article.body().replaceAll(NOTE, "").replace("`", "");
		assertEquals(words(kept), words(ours));
	}

	private static List<String> words(String text) {
		return Stream.of(text.replace('\u00a0', ' ').replaceAll(LIST_NUMBER, " ").strip().split("\\s+")).toList();
	}

	private static String seed() throws Exception {
		Optional<Path> seed = Seed.find();
		Assumptions.assumeTrue(seed.isPresent(), Seed.NEEDS);
		return Files.readString(seed.get(), StandardCharsets.UTF_8);
	}

	@Test
	void hasFifteenStepsWhoseNumbersStartAgain() {
		assertEquals(15, ArticleSteps.count(article));
		List<Integer> starts = new ArrayList<>();
		List<Integer> sizes = new ArrayList<>();
		Markdown.parse(article.body()).accept(new AbstractVisitor() {
			@Override
			public void visit(OrderedList list) {
				starts.add(list.getMarkerStartNumber());
				int size = 0;
				for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
					size++;
				}
				sizes.add(size);
			}
		});
		assertEquals(List.of(1, 1), starts);
		assertEquals(List.of(7, 8), sizes);
	}

	@Test
	void marksWhatTheSourceLost() {
		assertEquals(8, count("*[Screen picture missing in the source]*"));
		assertEquals(1, count("*[Picture of VERSION INFO missing in the source]*"));
		assertEquals(1, count("*[Link to the firmware missing in the source]*"));
	}

	private int count(String note) {
		return (article.body().length() - article.body().replace(note, "").length()) / note.length();
	}

	@Test
	void knowsItsDetails() {
		assertEquals("Field Alert #212 Boot code update may solve hang problem on IP phones", article.title());
		assertEquals(Optional.of(LocalDate.of(2017, 2, 17)), article.lastUpdated());
		assertEquals(List.of("IP600", "IP705", "IP710", "IP720"), article.models());
		assertEquals(Optional.of("altigen.boot-code-update"), article.procedure());
		assertEquals(5, article.cleaned().size());
	}

	@Test
	void keepsKeysAndDisplaysWhenSet() {
		var renderer = new ArticleRendererService();
		String html = renderer.toHtml(article);
		String text = renderer.toText(article);
		for (String key : List.of("**3", "**47427", "*")) {
			assertTrue(html.contains("<code>" + key + "</code>"), html);
		}
		assertTrue(text.contains("dialing **3 enter"), text);
		assertTrue(text.contains("“FIX? YES=1, NO=0”"), text);
		assertTrue(text.contains("AltiAltiGen’s"), text);
		assertTrue(html.contains("“FIX? YES=1, NO=0”"), html);
		assertTrue(html.contains("<em>[Screen picture missing in the source]</em>"), html);
	}
}
