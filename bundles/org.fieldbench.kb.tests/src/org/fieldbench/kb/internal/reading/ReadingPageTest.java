/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.fieldbench.kb.internal.TestArticles;
import org.fieldbench.kb.reading.PageHeading;
import org.fieldbench.kb.reading.PageParts;
import org.fieldbench.kb.reading.Pictures;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.kb.reading.TextMarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPageTest {

	private static Element body(String markdown) {
		return Jsoup.parseBodyFragment(Pages.of(markdown).body()).selectFirst("div.text");
	}

	private static ReadingPage alert() {
		return Pages.of(TestArticles.alert212(), new PageParts(Pages.PHONES, Pictures.NONE, TextMarks.NONE, "", ""));
	}

	@Test
	void setsTheKeysAndDisplaysOfTheAlert() {
		Element body = Jsoup.parseBodyFragment(alert().body()).body();
		List<String> keys = body.select("kbd.keys").eachText();
		assertEquals(List.of("**3", "enter", "**47427", "1", "1", "0", "enter", "*", "Enter", "1", "1", "0", "1", "1", "Menu"), keys);
		assertEquals(List.of("CHECK FW", "FIX? YES=1, NO=0"), body.select("samp.lcd").eachText());
		assertEquals(7, body.select("kbd.keys").get(2).select("> kbd").size());
	}

	@Test
	void keepsTheAlertsWords() {
		String words = Jsoup.parseBodyFragment(alert().body()).selectFirst("div.text").text().replaceAll("\\s+", "");
		String asBefore = Jsoup.parseBodyFragment(CleanBody.html(TestArticles.alert212().body())).text().replaceAll("\\s+", "");
		assertEquals(asBefore, words);
	}

	@Test
	void setsTheAlertsWarningsApart() {
		List<String> warnings = Jsoup.parseBodyFragment(alert().body()).select(".callout.warning").eachText();
		assertEquals(1, warnings.size());
		assertTrue(warnings.getFirst().startsWith("It is strongly recommended that the phone be attached to an uninterruptable"), warnings.getFirst());
		assertTrue(warnings.getFirst().endsWith("flashing the boot code."), warnings.getFirst());
	}

	@Test
	void numbersTheAlertsStepsAsTheArticleDoes() {
		List<PageHeading> steps = alert().contents();
		assertEquals(15, steps.size());
		assertEquals(IntStream.rangeClosed(1, 15).mapToObj(step -> "step-" + step).toList(), steps.stream().map(PageHeading::anchor).toList());
		assertTrue(steps.get(7).text().startsWith("1. Next you are asked"), steps.get(7).text());
		assertEquals("8", Jsoup.parseBodyFragment(alert().body()).getElementById("step-15").attr("data-number"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Dial `**3` now | **3", "`1` | 1", "Open port `69` | ''", "Press 1 to go | 1", "then press 1. | 1", "Enter 192.168.0.1 | ''",
			"press 10.5 kg | ''", "<kbd>Ctrl</kbd> | Ctrl", "Press `#` | #", "It costs 1 | ''", "hold down the Menu key | Menu" })
	void setsOnlyWhatIsKeyedInAsKeys(String markdown, String keys) {
		assertEquals(keys, String.join(" ", body(markdown).select("kbd.keys").eachText()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "`CHECK FW` | CHECK FW", "it shows \u201cReady now\u201d | Ready now", "a so-called \u201cgood phone\u201d | ''",
			"`ls -l` | ''", "until CHECK FW comes | CHECK FW" })
	void setsOnlyWhatIsShownAsADisplay(String markdown, String shown) {
		assertEquals(shown, String.join(" ", body(markdown).select("samp.lcd").eachText()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "An IP710 here | fieldbench:phone/IP710", "ip 710 | fieldbench:phone/IP710", "IP7100 or XIP710 | ''",
			"with 2x28 or earlier | fieldbench:phone/IP710?firmware=2x28", "boot code is version 11. | fieldbench:phone/IP710?bootCode=11",
			"boot code, version 13 or above | fieldbench:phone/IP710?bootCode=13", "version 5.1 of the boot code manual | ''", "`IP710` | ''",
			"[IP710](https://example.org) | https://example.org" })
	void linksModelsAndVersions(String markdown, String address) {
		assertEquals(address, String.join(" ", body(markdown).select("a").eachAttr("href")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Warning: it is hot.", "**Caution** It is hot.", "> [!WARNING]\n> It is hot.", "> **Danger:** it is hot." })
	void setsLabelledWarningsApart(String markdown) {
		Element callout = body(markdown).selectFirst(".callout.warning");
		assertTrue(callout.text().toLowerCase(java.util.Locale.ROOT).contains("it is hot."), callout.outerHtml());
		assertEquals("note", callout.attr("role"));
	}

	@Test
	void doesNotTakeEverySentenceForANote() {
		assertEquals(0, body("Note that it is warm.\n\n> He said so.").select(".callout").size());
		assertEquals("callout note", body("> [!TIP]\n> Sit down.").selectFirst("blockquote").className());
	}

	@Test
	void leadsToArticlesAndAttachments() {
		assertEquals(List.of("fieldbench:kb/212", "fieldbench:kb/212#step-9", "fieldbench:kb/1000", "fieldbench:attachment/a%20b.pdf", "#more"),
				body("[a](fieldbench:kb/212) [b](../212/article.md#step-9) [c](1000.md) [d](attachments/a%20b.pdf) [e](#more)").select("a").eachAttr("href"));
	}

	@Test
	void listsHeadingsWithNamesOfTheirOwn() {
		ReadingPage page = Pages.of("## Power & VLAN\n\n### Power\n\n## Power\n\n## \u96fb\u6e90\n\n1. Step");
		assertEquals(List.of(new PageHeading(2, "Power & VLAN", "power-vlan"), new PageHeading(3, "Power", "power"), new PageHeading(2, "Power", "power-2"),
				new PageHeading(2, "\u96fb\u6e90", "\u96fb\u6e90"), new PageHeading(PageHeading.STEP, "1. Step", "step-1")), page.contents());
		assertTrue(page.body().contains("<a href=\"#power-vlan\">Power &amp; VLAN</a>"), page.body());
		assertFalse(Pages.of("## One\n\n## Two").body().contains("<nav"), "a short list is not needed");
	}

	@Test
	void marksAcrossElements() {
		ReadingPage page = Pages.of("Dialing `**3` enter, *dial*ing on. DIALING", TextMarks.of("dialing", false));
		assertEquals(3, page.hits());
		assertEquals(List.of("Dialing", "dial", "ing", "DIALING"), Jsoup.parseBodyFragment(page.body()).select("mark").eachText());
		assertEquals(List.of("1", "2", "2", "3"), Jsoup.parseBodyFragment(page.body()).select("mark").eachAttr("data-hit"));
		assertEquals(1, Pages.of("Dialing `**3` enter", TextMarks.of("Dialing **3  enter", true)).hits());
		assertEquals(0, Pages.of("Dialing", TextMarks.of("dialing", true)).hits());
	}
}
