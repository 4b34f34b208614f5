/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;

/** Bookmarks of the articles and of the headings in them. */
final class PdfBookmarks {

	private PdfBookmarks() {
	}

	/** @return the element that the PDF's bookmarks are made of; gives the headings anchors */
	static Element of(Element body) {
		Element bookmarks = new Element("bookmarks");
		body.select("div.contents").forEach(contents -> bookmark(bookmarks, "Contents", "contents"));
		int number = 0;
		for (Element article : body.select("div.article")) {
			Element top = bookmark(bookmarks, article.attr("data-heading"), article.id());
			Deque<Element> open = new ArrayDeque<>();
			Deque<Integer> levels = new ArrayDeque<>();
			open.push(top);
			levels.push(1);
			for (Element heading : article.select("h2,h3,h4,h5,h6")) {
				int level = ArticleBody.level(heading);
				while (levels.peek() >= level) {
					levels.pop();
					open.pop();
				}
				heading.attr("id", "heading-" + ++number);
				open.push(bookmark(open.peek(), heading.text(), heading.id()));
				levels.push(level);
			}
		}
		return bookmarks;
	}

	private static Element bookmark(Element parent, String name, String anchor) {
		return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + anchor);
	}
}
