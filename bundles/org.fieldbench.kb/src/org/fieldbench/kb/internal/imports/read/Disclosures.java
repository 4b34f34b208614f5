/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** Parts of a page that are closed until the reader opens them, such as the sections of an accordion: content, although the page hides them. */
final class Disclosures {

	private static final Set<String> BODIES = Set.of("collapse", "collapsed", "collapsible", "accordion", "panel", "pane", "tabpanel", "tabcontent",
			"toggle", "expand", "expandable", "expander", "spoiler", "faq", "answer");
	private static final Set<String> HEADS = Set.of("head", "header", "heading", "title", "question", "toggle", "trigger", "hotspot", "control", "accordion",
			"collapsible", "collapse", "expander", "spoiler");
	private static final Set<String> HEAD_TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt");
	/** What opens as well, and holds no part of the article. */
	private static final Set<String> NEVER = Set.of("modal", "dialog", "popup", "popover", "tooltip", "overlay", "lightbox", "menu", "submenu", "dropdown", "nav",
			"navbar", "offcanvas", "drawer", "search", "login", "language", "languages", "message", "success", "error", "toast", "notification", "spinner",
			"loading");
	private static final List<String> REFERENCES = List.of("aria-controls", "data-target", "data-bs-target", "href");

	private Disclosures() {
	}

	/** @return whether a reader can open the hidden element, and it holds words of the page */
	static boolean isBody(Element hidden) {
		List<String> names = Names.of(hidden);
		boolean never = names.stream().anyMatch(NEVER::contains) || hidden.attr("role").endsWith("dialog");
		return !never && hidden.hasText()
				&& (hidden.attr("role").equals("tabpanel") || names.stream().anyMatch(BODIES::contains) || isControlled(hidden) || isAfterHead(hidden));
	}

	/** @return whether the button opens such a part, so that its words are the part's heading */
	static boolean isHead(Element button) {
		if (!button.hasText() || button.hasAttr("aria-haspopup")) {
			return false;
		}
		return target(button).or(() -> Optional.ofNullable(button.nextElementSibling()).filter(next -> named(button, HEADS)))
				.filter(body -> !body.equals(button) && isBody(body)).isPresent();
	}

	/** @return what a button or link opens */
	static Optional<Element> target(Element control) {
		return REFERENCES.stream().map(control::attr).map(address -> address.replaceFirst("^#", "")).filter(id -> !id.isBlank())
				.map(control.ownerDocument()::getElementById).flatMap(Stream::ofNullable).findFirst();
	}

	private static boolean isControlled(Element hidden) {
		String id = hidden.id();
		return !id.isBlank() && REFERENCES.stream().map(name -> hidden.ownerDocument().getElementsByAttributeValue(name, name.equals("aria-controls") ? id : "#" + id))
				.anyMatch(controls -> !controls.isEmpty());
	}

	private static boolean isAfterHead(Element hidden) {
		Element before = hidden.previousElementSibling();
		return before != null && before.hasText()
				&& (HEAD_TAGS.contains(before.normalName()) || before.hasAttr("aria-expanded") || named(before, HEADS));
	}

	private static boolean named(Element element, Set<String> words) {
		return Names.of(element).stream().anyMatch(words::contains);
	}
}
