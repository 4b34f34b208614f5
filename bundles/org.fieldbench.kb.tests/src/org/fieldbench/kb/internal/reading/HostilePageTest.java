/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.reading.PageParts;
import org.fieldbench.kb.reading.Pictures;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.kb.reading.TextMarks;
import org.fieldbench.kb.reading.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an article holds, its page has only elements and attributes that do nothing. */
class HostilePageTest {

	private static final List<String> ALIVE = List.of("script", "iframe", "frame", "object", "embed", "applet", "link", "meta", "base", "style", "svg",
			"math", "form", "input", "button", "select", "textarea", "video", "audio", "source", "track", "template", "noscript", "portal", "marquee",
			"dialog", "isindex", "animate", "set");

	static List<String> corpus() {
		return HostileCorpus.ALL;
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void nothingInThePageRunsOrIsLoaded(String body) {
		for (String written : List.of(body, "1. " + body, "> " + body, "Press 1. " + body + " IP710 \u201cCHECK FW\u201d")) {
			dead(Pages.of("Before\n\n" + written + "\n\nAfter", TextMarks.of("e", false)));
		}
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void neitherInItsDetailsNorInASection(String bad) {
		Article article = new Article("1", bad, bad, Optional.empty(), List.of(bad), List.of(bad), Optional.of(bad), List.of(bad), "x");
		ReadingPage page = Pages.of(article, new PageParts(Vocabulary.NONE, Pictures.NONE, TextMarks.NONE, "<section>" + bad + "</section>", "key"));
		dead(page);
		assertEquals(1, Jsoup.parse(page.html("")).select("title").size());
	}

	private static void dead(ReadingPage page) {
		for (Element element : Jsoup.parseBodyFragment(page.body()).body().getAllElements()) {
			assertFalse(ALIVE.contains(element.normalName()), () -> element.outerHtml());
			for (Attribute attribute : element.attributes()) {
				assertFalse(attribute.getKey().startsWith("on"), () -> element.outerHtml());
				assertFalse(List.of("style", "srcset", "background", "srcdoc", "formaction", "action", "ping", "poster", "autofocus", "target")
						.contains(attribute.getKey()), () -> element.outerHtml());
			}
			address(element);
		}
	}

	private static void address(Element element) {
		String href = element.attr("href").toLowerCase(Locale.ROOT);
		assertTrue(href.isEmpty() || href.matches("(?s)(https?:|mailto:|ftp:|#|fieldbench:(kb|phone|attachment)/|fieldbench:do/key/).*"), () -> element.outerHtml());
		assertTrue(element.attr("src").isEmpty() || element.attr("src").startsWith("data:image/"), () -> element.outerHtml());
	}

	@Test
	void shutsThePageByItsPolicy() {
		String page = Pages.of("x").html("p { color: red } </style><script>alert(1)</script>");
		assertTrue(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"), page);
		for (String rule : List.of("default-src 'none'", "img-src data:", "base-uri 'none'", "form-action 'none'")) {
			assertTrue(page.contains(rule), page);
		}
		assertFalse(page.contains("</script>"), page);
		assertEquals(page.indexOf("</style>"), page.lastIndexOf("</style>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](fieldbench:do/org.fieldbench.x)", "[x](FieldBench:DO/key/org.fieldbench.x)",
			"<a href=\"fieldbench:kb/../do/key/org.fieldbench.x\">x</a>", "<a href=\" fieldbench:do/key/org.fieldbench.x\">x</a>",
			"<a href=\"fieldbench&#58;do/key/org.fieldbench.x\">x</a>", "<a href=\"fieldbench:&#x9;do/key/org.fieldbench.x\">x</a>",
			"<section><a href=\"fieldbench:do/org.fieldbench.x\">x</a></section>" })
	void noLinkOfAnArticleRunsACommand(String body) {
		ReadingPage page = Pages.of(Article.draft("1", "t", body), new PageParts(Vocabulary.NONE, Pictures.NONE, TextMarks.NONE,
				"<p><a href=\"fieldbench:do/org.fieldbench.y?a=1\">y</a></p>", "key"));
		assertFalse(page.body().contains("org.fieldbench.x"), page.body());
		assertTrue(page.body().contains("href=\"fieldbench:do/key/org.fieldbench.y?a=1\""), page.body());
	}

	@Test
	void sectionsKeepTheirMarksAndNothingThatRuns() {
		String html = SectionHtml.of("<section class=\"talk\" id=\"c1\" onclick=\"a()\"><script>a()</script><time datetime=\"2026-11-27\">today</time>"
				+ "<img src=\"http://198.51.100.1/a.png\"></section>", "key");
		assertEquals("<section class=\"talk\" id=\"c1\"><time datetime=\"2026-11-27\">today</time><img></section>", html);
	}

	@Test
	void showsOnlyAttachmentsThatArePictures() {
		byte[] png = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0 };
		Map<String, byte[]> files = Map.of("a b.png", png, "script.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "logo.svg",
				"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "large.png", large(png));
		ReadingPage page = Pages.of(Article.draft("1", "t", """
				![The display](attachments/a%20b.png) ![No picture](attachments/script.png) ![Drawn](attachments/logo.svg)
				![Too large](attachments/large.png) ![Gone](attachments/gone.png) ![Up](attachments/../a.png) ![Far](https://198.51.100.1/a.png)
				<img src="fieldbench-picture:0" alt="Forged"> <img src="data:image/png;base64,AAAA" alt="Brought along">"""),
				new PageParts(Vocabulary.NONE, name -> Optional.ofNullable(files.get(name)), TextMarks.NONE, "", ""));
		Element body = Jsoup.parseBodyFragment(page.body()).body();
		assertEquals(1, body.select("img").size(), page.body());
		assertTrue(body.selectFirst("img").attr("src").startsWith("data:image/png;base64,iVBORw0K"), page.body());
		assertEquals("The display", body.selectFirst("img").attr("alt"));
		for (String named : List.of("No picture", "Drawn", "Too large", "Gone", "Up", "Far", "Forged", "Brought along")) {
			assertTrue(body.text().contains("[Picture not shown: " + named + "]"), page.body());
		}
	}

	private static byte[] large(byte[] begin) {
		return java.util.Arrays.copyOf(begin, Pictures.LARGEST + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "> ", "- ", "1. ", "<div>", "<b>", "<table><tr><td>", "*a **b ", "[a](" })
	void endsWithHugeNesting(String open) {
		ReadingPage page = Pages.of(open.repeat(20_000) + "deep IP710", TextMarks.of("deep", false));
		assertTrue(page.flow().text().contains("deep"), "the text is there");
	}
}
