/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.List;

import org.fieldbench.kb.reading.TextMarks;
import org.fieldbench.kb.reading.TextMarks.Range;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Marks places of a page, also those that begin in one element and end in another. */
final class Highlighter {

	private static final String HIT = "data-hit";

	private final TextMarks marks;
	private int hits;

	private Highlighter(TextMarks marks) {
		this.marks = marks;
	}

	/** @return how many places are marked */
	static int mark(Element body, TextMarks marks) {
		if (marks == TextMarks.NONE) {
			return 0;
		}
		Highlighter highlighter = new Highlighter(marks);
		TextNodes.blocks(body).forEach(highlighter::block);
		return highlighter.hits;
	}

	private void block(List<TextNode> texts) {
		StringBuilder whole = new StringBuilder();
		texts.forEach(text -> whole.append(text.getWholeText()));
		List<Range> ranges = marks.in(whole.toString());
		if (!ranges.isEmpty()) {
			int at = 0;
			for (TextNode text : texts) {
				int length = text.getWholeText().length();
				text(text, at, ranges);
				at += length;
			}
			hits += ranges.size();
		}
	}

	private void text(TextNode text, int at, List<Range> ranges) {
		TextNode rest = text;
		int from = at;
		int end = at + text.getWholeText().length();
		for (int index = 0; index < ranges.size(); index++) {
			Range range = ranges.get(index);
			int begin = Math.max(range.begin(), from);
			int until = Math.min(range.end(), end);
			if (begin < until) {
				rest = TextNodes.wrap(rest, begin - from, until - from, new Element("mark").attr(HIT, String.valueOf(hits + index + 1)));
				from = until;
			}
		}
	}
}
