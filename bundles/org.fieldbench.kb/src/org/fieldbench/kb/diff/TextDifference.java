/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.fieldbench.kb.diff.DiffRow.Kind;
import org.fieldbench.kb.diff.DiffRow.Span;

/** The difference of two texts: line by line, and in a changed line word by word. */
public final class TextDifference {

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

	private final List<String> older;
	private final List<String> newer;
	private final List<DiffRow> rows = new ArrayList<>();
	private int oldAt;
	private int newAt;

	private TextDifference(String older, String newer) {
		this.older = older.lines().toList();
		this.newer = newer.lines().toList();
	}

	/** @return all rows, the same ones too; line ends do not count */
	public static List<DiffRow> of(String older, String newer) {
		return new TextDifference(older, newer).rows();
	}

	private List<DiffRow> rows() {
		for (Hunk hunk : Hunk.of(older, newer)) {
			sameUntil(hunk.oldFrom());
			change(hunk.oldTo() - hunk.oldFrom(), hunk.newTo() - hunk.newFrom());
		}
		sameUntil(older.size());
		return List.copyOf(rows);
	}

	private void sameUntil(int end) {
		while (oldAt < end) {
			List<Span> line = whole(older.get(oldAt), false);
			rows.add(new DiffRow(Kind.SAME, OptionalInt.of(++oldAt), line, OptionalInt.of(++newAt), line));
		}
	}

	private void change(int removed, int added) {
		int both = Math.min(removed, added);
		for (int line = 0; line < both; line++) {
			changed(older.get(oldAt), newer.get(newAt));
		}
		for (int line = both; line < removed; line++) {
			rows.add(new DiffRow(Kind.REMOVED, OptionalInt.of(oldAt + 1), whole(older.get(oldAt++), true), OptionalInt.empty(), List.of()));
		}
		for (int line = both; line < added; line++) {
			rows.add(new DiffRow(Kind.ADDED, OptionalInt.empty(), List.of(), OptionalInt.of(newAt + 1), whole(newer.get(newAt++), true)));
		}
	}

	private void changed(String before, String after) {
		List<String> oldTokens = tokens(before);
		List<String> newTokens = tokens(after);
		boolean[] oldChanged = new boolean[oldTokens.size()];
		boolean[] newChanged = new boolean[newTokens.size()];
		for (Hunk hunk : Hunk.of(oldTokens, newTokens)) {
			Arrays.fill(oldChanged, hunk.oldFrom(), hunk.oldTo(), true);
			Arrays.fill(newChanged, hunk.newFrom(), hunk.newTo(), true);
		}
		rows.add(new DiffRow(Kind.CHANGED, OptionalInt.of(++oldAt), spans(oldTokens, oldChanged), OptionalInt.of(++newAt),
				spans(newTokens, newChanged)));
	}

	private static List<String> tokens(String line) {
		return TOKEN.matcher(line).results().map(MatchResult::group).toList();
	}

	private static List<Span> spans(List<String> tokens, boolean[] changed) {
		List<Span> spans = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int token = 0; token < changed.length; token++) {
			text.append(tokens.get(token));
			if (token + 1 == changed.length || changed[token + 1] != changed[token]) {
				spans.add(new Span(text.toString(), changed[token]));
				text.setLength(0);
			}
		}
		return spans;
	}

	private static List<Span> whole(String line, boolean changed) {
		return List.of(new Span(line, changed));
	}
}
