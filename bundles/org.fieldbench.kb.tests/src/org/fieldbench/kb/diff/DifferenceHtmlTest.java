/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DifferenceHtmlTest {

	@Test
	void setsBothSidesWithTheirMarks() {
		Element table = table("a\nPress 1.\nb", "a\nPress 0.\nb\nnew");
		assertEquals("1", table.select("del").text());
		assertEquals("0 new", String.join(" ", table.select("ins").eachText()));
		assertEquals(2, table.select("tr.same").size());
		assertEquals("\u2212", table.select("tr.other").first().select("td.mark").get(0).text());
	}

	@Test
	void leavesOutWhatIsFarFromAChange() {
		Element table = table("x\n".repeat(50) + "old", "x\n".repeat(50) + "new");
		assertEquals("47 lines the same", table.select("tr.skipped").text());
	}

	@Test
	void isHarmless() {
		String html = DifferenceHtml.fragment("<script>", "<b>", TextDifference.of("<img src=x onerror=alert(1)>", "</td><script>alert(1)</script>"));
		assertFalse(html.contains("<script") || html.contains("<img"), html);
		assertTrue(html.contains("&lt;script&gt;"), html);
	}

	private static Element table(String older, String newer) {
		return Jsoup.parseBodyFragment(DifferenceHtml.fragment("old", "new", TextDifference.of(older, newer))).body();
	}
}
