/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.SearchHit;

/**
 * Text around a match, on one line.
 *
 * @param parts in order; together they are the text
 */
record Snippet(List<Part> parts) {

	static final Snippet EMPTY = new Snippet(List.of());

	/** A piece of text that is or is not a match. */
	record Part(String text, boolean match) {
	}

	/** @param marked with the marks of {@link SearchHit#snippet()} */
	static Snippet parse(String marked) {
		List<Part> parts = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		boolean match = false;
		for (char c : marked.replaceAll("\\s+", " ").strip().toCharArray()) {
			if (c == SearchHit.MATCH_START || c == SearchHit.MATCH_END) {
				add(parts, current, match);
				match = c == SearchHit.MATCH_START;
			} else {
				current.append(c);
			}
		}
		add(parts, current, match);
		return new Snippet(List.copyOf(parts));
	}

	private static void add(List<Part> parts, StringBuilder current, boolean match) {
		if (!current.isEmpty()) {
			parts.add(new Part(current.toString(), match));
			current.setLength(0);
		}
	}
}
