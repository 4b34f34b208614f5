/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A row of a side-by-side difference.
 *
 * @param kind what happened to the line
 * @param oldLine its number in the old text, from 1; empty for an added one
 * @param oldSpans the old line in pieces; none for an added one
 * @param newLine its number in the new text, from 1; empty for a removed one
 * @param newSpans the new line in pieces; none for a removed one
 */
public record DiffRow(Kind kind, OptionalInt oldLine, List<Span> oldSpans, OptionalInt newLine, List<Span> newSpans) {

	/** What happened to a line. A line that is the same for the reader may be on one side only, or be written differently. */
	public enum Kind {
		SAME, CHANGED, ADDED, REMOVED
	}

	/** A piece of a line; changed when the other line does not have it. */
	public record Span(String text, boolean changed) {
	}

	public DiffRow {
		oldSpans = List.copyOf(oldSpans);
		newSpans = List.copyOf(newSpans);
	}

	public String oldText() {
		return text(oldSpans);
	}

	public String newText() {
		return text(newSpans);
	}

	private static String text(List<Span> spans) {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}
}
