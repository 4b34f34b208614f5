/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import org.jsoup.nodes.Element;

/** Headings that are no elements of that name: titles of texts that word processors save as HTML, and what a page calls a heading. */
final class Titles {

	private Titles() {
	}

	/** @return its level; 0 when it is none */
	static int level(Element element) {
		if (element.attr("role").equals("heading")) {
			return element.attr("aria-level").matches("[1-6]") ? Integer.parseInt(element.attr("aria-level")) : 2;
		}
		return isTitle(element) ? 1 : 0;
	}

	/** Elsewhere a class "title" may be anything's. */
	private static boolean isTitle(Element element) {
		return element.normalName().equals("p") && (element.hasClass("MsoTitle") || element.hasClass("title") && element.id().startsWith("h."));
	}
}
