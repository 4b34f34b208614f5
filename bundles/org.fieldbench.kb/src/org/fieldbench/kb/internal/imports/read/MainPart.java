/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a page that the page itself marks as its content. */
final class MainPart {

	/** The most telling first. Each must be there once only. */
	private static final List<String> MARKS = List.of("[itemprop=articleBody]", "main article", "[role=main] article", "article", "main",
			"[role=main]", "#main-content", ".article-body", ".entry-content", ".post-content", ".wiki-content", ".kb-article", ".articleBody",
			"#article", "#content", ".content");
	/** A part with less of the page's words than this, in percent, is not the content. */
	private static final int TOO_LITTLE = 25;

	private MainPart() {
	}

	/** @return null when the page marks none that could be it */
	static Element of(Document page) {
		int words = page.body().text().length();
		Optional<Element> marked = MARKS.stream().map(page::select).filter(found -> found.size() == 1).map(Elements::first)
				.filter(part -> part.text().length() * 100L >= (long) words * TOO_LITTLE).findFirst();
		return marked.map(MainPart::withItsTitle).orElse(null);
	}

	/** A body without its heading: take the parent that holds the page's only first heading as well, if it holds little else. */
	private static Element withItsTitle(Element part) {
		Elements headings = part.ownerDocument().select("h1");
		Element heading = headings.size() == 1 ? headings.first() : null;
		if (heading == null || heading.parents().contains(part)) {
			return part;
		}
		Element parent = part.parent();
		boolean near = parent != null && heading.parents().contains(parent) && !parent.normalName().equals("body");
		return near ? parent : part;
	}
}
