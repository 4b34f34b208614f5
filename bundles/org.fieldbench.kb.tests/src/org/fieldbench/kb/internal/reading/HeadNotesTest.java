/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadNotesTest {

	private static final String NOTE = "<span class=\"head-note\">4.0 of 5</span>";

	private static String placed(String header, String text, String section) {
		Document page = Jsoup.parseBodyFragment("<article><header>" + header + "</header>" + text + "</article><section>" + section + "</section>");
		page.outputSettings(new Document.OutputSettings().prettyPrint(false));
		HeadNotes.place(page.body());
		return page.body().html();
	}

	@Test
	void aNoteEndsTheLineBelowTheTitle() {
		assertEquals("<article><header><h1>T</h1><p class=\"byline\">For IP710 \u00b7 " + NOTE + "</p></header></article><section></section>",
				placed("<h1>T</h1><p class=\"byline\">For IP710</p>", "", NOTE));
	}

	@Test
	void aNoteIsTheLineWhereThereIsNone() {
		assertEquals("<article><header><h1>T</h1><p class=\"byline\">" + NOTE + "</p></header></article><section></section>", placed("<h1>T</h1>", "", NOTE));
	}

	@Test
	void anArticleCannotWriteThere() {
		assertEquals("<article><header><h1>T</h1></header>" + NOTE + "</article><section></section>", placed("<h1>T</h1>", NOTE, ""));
	}
}
