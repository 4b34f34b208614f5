/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.reading.TextFlow.Kind;
import org.fieldbench.kb.reading.TextFlow.Span;
import org.jsoup.nodes.Element;

/** What the elements of a page are in a text. */
final class FlowKinds {

	private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("strong", Kind.STRONG), Map.entry("b", Kind.STRONG), Map.entry("dt", Kind.STRONG),
			Map.entry("th", Kind.STRONG), Map.entry("em", Kind.EMPHASIS), Map.entry("i", Kind.EMPHASIS), Map.entry("code", Kind.CODE),
			Map.entry("pre", Kind.CODE), Map.entry("kbd", Kind.KEY), Map.entry("samp", Kind.DISPLAY), Map.entry("a", Kind.LINK), Map.entry("mark", Kind.HIT));

	private FlowKinds() {
	}

	/** @return empty for what is words and nothing else */
	static Optional<Kind> of(Element element) {
		String name = element.normalName();
		if (name.matches("h[1-6]")) {
			return Optional.of(Kind.HEADING);
		}
		if (element.hasClass("callout")) {
			return Optional.of(Kind.CALLOUT);
		}
		boolean plain = name.equals("a") ? !element.hasAttr("href") : name.equals("kbd") && isCap(element);
		return plain ? Optional.empty() : Optional.ofNullable(KINDS.get(name));
	}

	/** Several keys in a row are one thing. */
	private static boolean isCap(Element key) {
		return key.parent() != null && key.parent().normalName().equals("kbd");
	}

	static Span span(Element element, Kind kind, int begin, int end) {
		return new Span(kind, begin, end, switch (kind) {
		case HEADING -> element.normalName().substring(1);
		case LINK -> element.attr("href");
		case HIT -> element.attr("data-hit");
		default -> "";
		});
	}
}
