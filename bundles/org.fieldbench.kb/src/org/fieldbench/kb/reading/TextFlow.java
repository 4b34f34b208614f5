/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

import java.util.List;
import java.util.Map;

/**
 * A page as text, with what its parts are.
 *
 * @param text lines ended by LF
 * @param spans in the order of their beginnings; they may lie within each other
 * @param anchors where the places of the page are, as indexes into the text
 */
public record TextFlow(String text, List<Span> spans, Map<String, Integer> anchors) {

	public TextFlow {
		spans = List.copyOf(spans);
		anchors = Map.copyOf(anchors);
	}

	/** What a part of the text is. */
	public enum Kind {
		/** The title, or a heading; the value is its level, from 1. */
		HEADING,
		/** Important. */
		STRONG,
		/** Said with emphasis. */
		EMPHASIS,
		/** Code, or a text as typed. */
		CODE,
		/** A key, or keys one after the other. */
		KEY,
		/** What a display shows. */
		DISPLAY,
		/** A warning or a note. */
		CALLOUT,
		/** The number of a step. */
		NUMBER,
		/** A link; the value is its address. */
		LINK,
		/** A place that is marked; the value is its number, from 1. */
		HIT
	}

	/**
	 * A part of the text.
	 *
	 * @param begin index of its first character
	 * @param end index after its last one
	 * @param value what the kind says; empty for others
	 */
	public record Span(Kind kind, int begin, int end, String value) {
	}
}
