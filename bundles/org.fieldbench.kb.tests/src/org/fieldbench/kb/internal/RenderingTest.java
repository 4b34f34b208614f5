/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.ArticleSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

	private final ArticleRenderer renderer = new ArticleRendererService();

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "a <b onclick=\"alert(1)\">b</b>", "[x](javascript:alert(1))",
			"<a href=\"java&#x0A;script:alert(1)\">x</a>", "![x](http://198.51.100.1/a.png)", "<img src=x onerror=alert(1)>",
			"<iframe src=\"http://198.51.100.1\"></iframe>", "<style>@import 'http://198.51.100.1';</style>",
			"<p style=\"background:url(http://198.51.100.1)\">x</p>", "<svg><script>alert(1)</script></svg>",
			"<link rel=stylesheet href=http://198.51.100.1>", "<base href=http://198.51.100.1>",
			"<meta http-equiv=refresh content=0>", "<form action=http://198.51.100.1><input autofocus onfocus=alert(1)></form>",
			"<video src=http://198.51.100.1>", "<object data=x></object>", "[x](data:text/html,<script>alert(1)</script>)" })
	void makesHostileHtmlHarmless(String body) {
		String html = renderer.toHtml(TestArticles.withBody("Before\n\n" + body + "\n\nAfter")).toLowerCase(Locale.ROOT);
		for (String bad : List.of("<script", "onclick=", "javascript:", "<img", "<iframe", "<style", "style=", "<svg", "<link",
				"<base", "<meta", "<form", "<input", "<video", "<object", "href=\"data:")) {
			assertFalse(html.contains(bad), html);
		}
		assertTrue(html.contains("before"), html);
		assertTrue(html.contains("after"), html);
	}

	@Test
	void keepsWhatIsHarmless() {
		String html = renderer.toHtml(TestArticles.withBody("""
				## Head

				| a | b |
				|---|--:|
				| 1 | 2 |

				3. [link](https://example.org/) and [other](fieldbench:kb/212)
				"""));
		assertTrue(html.contains("<h1>A &lt;title&gt; &amp; more</h1>"), html);
		assertTrue(html.contains("<td align=\"right\">2</td>"), html);
		assertTrue(html.contains("<ol start=\"3\">"), html);
		assertTrue(html.contains("href=\"https://example.org/\""), html);
		assertTrue(html.contains("href=\"fieldbench:kb/212\""), html);
	}

	@Test
	void theMarkOfABoxIsAWord() {
		var article = TestArticles.withBody("> [!WARNING]\n> It is hot.\n\n> [!TIP] Sit down.\n\n[!NOTE] no box");
		String html = renderer.toHtml(article);
		assertTrue(html.contains("<strong>Warning:</strong> It is hot.") && html.contains("<strong>Tip:</strong> Sit down.") && html.contains("[!NOTE] no box"), html);
		assertTrue(renderer.toText(article).contains("Warning: It is hot."), renderer.toText(article));
	}

	@Test
	void namesAPictureInsteadOfLoadingIt() {
		String html = renderer.toHtml(TestArticles.withBody("![The display](http://198.51.100.1/a.png)"));
		assertTrue(html.contains("[Picture not shown: The display]"), html);
	}

	@Test
	void aStyleSheetCannotLeaveItsElement() {
		String page = renderer.toHtmlPage(TestArticles.withBody("x"), "p { color: red } </style><script>alert(1)</script>");
		assertTrue(page.startsWith("<!DOCTYPE html>"), page);
		assertTrue(page.contains("default-src 'none'"), page);
		assertEquals(page.indexOf("</style>"), page.lastIndexOf("</style>"));
		assertFalse(page.contains("</script>"), page);
	}

	@Test
	void wrapsTextBesideItsListMark() {
		String text = renderer.toText(TestArticles.withBody("1. " + "word ".repeat(40) + "\n\n   second\n2. two\n\n1) again"));
		assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
		assertTrue(text.contains("\n1. word"), text);
		assertTrue(text.contains("\n   word"), text);
		assertTrue(text.contains("\n   second"), text);
		assertTrue(text.contains("\n2. two"), text);
		assertTrue(text.contains("\n1) again"), text);
	}

	@Test
	void setsTheAlertWithinEightyColumnsUnderItsDetails() {
		String text = renderer.toText(TestArticles.alert212());
		assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
		assertTrue(text.startsWith("Article       212\n"), text);
		assertTrue(text.contains("Last updated  2017-02-17\n"), text);
		assertTrue(text.contains("Models        IP600, IP705, IP710, IP720\n"), text);
		for (int step = 1; step <= 8; step++) {
			assertTrue(text.contains("\n" + step + ") "), text);
		}
	}

	@Test
	void keepsAnArticleFromMovingTheCursor() {
		String text = renderer.toText(TestArticles.withBody("a\u001b[2Jb\u0007 \u009bc `\u001bd`"));
		assertTrue(text.endsWith("a[2Jb cd\n") || text.endsWith("a[2Jb c d\n"), text);
	}

	@Test
	void countsOnlyStepsOfNumberedLists() {
		assertEquals(0, ArticleSteps.count(TestArticles.withBody("- a\n- b")));
		assertEquals(2, ArticleSteps.count(TestArticles.withBody("1. a\n   1. inner\n   2. inner\n2. b")));
	}

	@Test
	void theCellsOfATableStandApart() {
		String text = renderer.toText(TestArticles.withBody("| a | b |\n| --- | --- |\n| one | two **bold** |\n"));
		assertTrue(text.contains("a | b\none | two bold\n"), text);
	}
}
