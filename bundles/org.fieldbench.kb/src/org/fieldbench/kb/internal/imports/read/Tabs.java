/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.ArrayList;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the label of each tab before what the tab shows: in an article all of them are shown, one after another. */
final class Tabs {

	private static final String LABELS = "[role=tab], [data-toggle=tab], [data-bs-toggle=tab], [data-toggle=pill], [data-bs-toggle=pill]";

	private Tabs() {
	}

	static void intoPanels(Document page) {
		for (Element tab : page.select(LABELS)) {
			Disclosures.target(tab).filter(panel -> tab.hasText() && panel.hasText() && !panel.equals(tab) && !tab.parents().contains(panel))
					.filter(panel -> !panel.parents().contains(tab)).ifPresent(panel -> move(tab, panel));
		}
	}

	private static void move(Element tab, Element panel) {
		panel.prependElement("p").appendElement("strong").insertChildren(0, new ArrayList<>(tab.childNodes()));
	}
}
