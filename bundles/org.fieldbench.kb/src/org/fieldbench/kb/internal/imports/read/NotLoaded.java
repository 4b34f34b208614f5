/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.Optional;

import org.jsoup.nodes.Element;

/** Words for the places of frames and films, which an article cannot show. */
final class NotLoaded {

	private static final int BRIEF = 120;

	private NotLoaded() {
	}

	/** @return empty for a frame that nobody sees, as those that count visitors are */
	static Optional<String> frame(Element frame) {
		boolean seen = !frame.attr("width").matches("[01]") && !frame.attr("height").matches("[01]")
				&& !frame.attr("style").replace(" ", "").contains("display:none");
		String address = frame.attr("src").strip();
		boolean leads = !address.isEmpty() && !address.matches("(?i)(about|javascript|data):.*");
		return seen && leads ? Optional.of(note("Frame not taken along", frame, address)) : Optional.empty();
	}

	static Optional<String> film(Element film) {
		Element source = film.selectFirst("source[src]");
		return Optional.of(note(film.normalName().equals("video") ? "Video not taken along" : "Sound not taken along", film,
				film.hasAttr("src") || source == null ? film.attr("src") : source.attr("src")));
	}

	private static String note(String what, Element element, String address) {
		String title = element.attr("title").isBlank() ? element.attr("aria-label") : element.attr("title");
		String words = (title.isBlank() ? "" : title.strip() + ", ") + address;
		String brief = words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "\u2026";
		return "[" + what + (brief.isBlank() ? "" : ": " + brief.replaceAll("[\\s\\p{C}]+", " ")) + "]";
	}
}
