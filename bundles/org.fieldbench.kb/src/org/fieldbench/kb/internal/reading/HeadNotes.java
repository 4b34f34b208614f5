/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import org.jsoup.nodes.Element;

/** Puts notes of the page's sections into the line below the title: elements of the class {@code head-note}. */
final class HeadNotes {

	private HeadNotes() {
	}

	/** @param page its first child is the article, with a header */
	static void place(Element page) {
		for (Element note : page.select("body > section .head-note")) {
			Element line = byline(page.selectFirst("article > header"));
			if (line.childNodeSize() > 0) {
				line.appendText(" \u00b7 ");
			}
			line.appendChild(note);
		}
	}

	private static Element byline(Element header) {
		Element line = header.selectFirst("p.byline");
		return line != null ? line : header.appendElement("p").addClass("byline");
	}
}
