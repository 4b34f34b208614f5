/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.kb.diff.DiffRow.Kind;
import org.fieldbench.kb.diff.DiffRow.Span;

/** The difference of two texts of an article. */
public final class ArticleDifference {

	/** Each revision has another time; that says nothing. */
	private static final String TIME = "updated: ";

	private ArticleDifference() {
	}

	/** @return as {@link TextDifference#of}, but a change of nothing but the time counts as the same */
	public static List<DiffRow> of(String older, String newer) {
		return TextDifference.of(older, newer).stream().map(ArticleDifference::withoutTime).toList();
	}

	private static DiffRow withoutTime(DiffRow row) {
		boolean time = row.kind() != Kind.SAME && Stream.of(row.oldText(), row.newText()).allMatch(text -> text.isEmpty() || text.startsWith(TIME))
				&& !(row.oldText() + row.newText()).isEmpty();
		return time ? new DiffRow(Kind.SAME, row.oldLine(), plain(row.oldSpans()), row.newLine(), plain(row.newSpans())) : row;
	}

	private static List<Span> plain(List<Span> spans) {
		return spans.stream().map(span -> new Span(span.text(), false)).toList();
	}
}
