/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.jsoup.nodes.Element;

/** Notes for the places of frames and films, which an article cannot show. */
final class NotLoaded {

	private static final int BRIEF = 120;

	private NotLoaded() {
	}

	/** @return empty for a frame that nobody sees, as those that count visitors are */
	static List<Block> frame(Element frame) {
		boolean seen = !frame.attr("width").matches("[01]") && !frame.attr("height").matches("[01]")
				&& !frame.attr("style").replace(" ", "").contains("display:none");
		String address = frame.attr("src").strip();
		boolean leads = !address.isEmpty() && !address.matches("(?i)(about|javascript|data):.*");
		return seen && leads ? List.of(note("Frame not taken along", frame, address)) : List.of();
	}

	/** What the page says to browsers that show none is left out elsewhere. */
	static List<Block> film(Element film) {
		Element source = film.selectFirst("source[src]");
		return List.of(note(film.normalName().equals("video") ? "Video not taken along" : "Sound not taken along", film,
				film.hasAttr("src") || source == null ? film.attr("src") : source.attr("src")));
	}

	private static Block note(String what, Element element, String address) {
		String title = element.attr("title").isBlank() ? element.attr("aria-label") : element.attr("title");
		String words = (title.isBlank() ? "" : title.strip() + ", ") + address;
		String brief = words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "\u2026";
		return new Block(Kind.NOTE, new Line(List.of(Run.note("[" + what + (brief.isBlank() ? "" : ": " + brief.replaceAll("[\\s\\p{C}]+", " ")) + "]"))));
	}
}
