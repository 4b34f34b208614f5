/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import org.jsoup.nodes.Element;

/** Titles of texts that word processors save as HTML: paragraphs of a style by that name. */
final class Titles {

	private Titles() {
	}

	/** Elsewhere a class "title" may be anything's. */
	static boolean isTitle(Element element) {
		return element.normalName().equals("p") && (element.hasClass("MsoTitle") || element.hasClass("title") && element.id().startsWith("h."));
	}
}
