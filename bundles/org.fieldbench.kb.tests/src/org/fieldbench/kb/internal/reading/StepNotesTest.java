/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StepNotesTest {

	private static String placed(String text, String notes) {
		Document page = Jsoup.parseBodyFragment("<div class=\"text\">" + text + "</div><section>" + notes + "</section>");
		page.outputSettings(new Document.OutputSettings().prettyPrint(false));
		StepNotes.place(page.body());
		return page.body().html();
	}

	@Test
	void aNoteGoesToItsStep() {
		assertEquals("<div class=\"text\"><ol><li id=\"step-1\">One <span class=\"step-note step-1\">2</span></li><li id=\"step-2\"><p>Two</p><p>More"
				+ " <span class=\"step-note step-2\">1</span></p></li></ol></div><section></section>",
				placed("<ol><li id=\"step-1\">One</li><li id=\"step-2\"><p>Two</p><p>More</p></li></ol>",
						"<span class=\"step-note step-2\">1</span><span class=\"step-note step-1\">2</span>"));
	}

	@Test
	void aNoteWithoutAStepStays() {
		String notes = "<span class=\"step-note step-9\">1</span><span class=\"step-note\">2</span><b class=\"step-1\">3</b>";
		assertEquals("<div class=\"text\"><ol><li id=\"step-1\">One</li></ol></div><section>" + notes + "</section>",
				placed("<ol><li id=\"step-1\">One</li></ol>", notes));
	}

	@Test
	void anArticleCannotMoveWhatIsItsOwn() {
		String text = "<p class=\"step-note step-1\">x</p><ol><li id=\"step-1\">One</li></ol>";
		assertEquals("<div class=\"text\">" + text + "</div><section></section>", placed(text, ""));
	}
}
