/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.diff.DiffRow;
import org.fieldbench.kb.diff.DiffRow.Kind;

/** A difference for a terminal and for programs. */
final class DiffText {

	/** Lines shown before and after each change. */
	private static final int AROUND = 3;

	private DiffText() {
	}

	static String of(int from, int to, List<DiffRow> rows) {
		return of("revision " + from, "revision " + to, rows);
	}

	/** @param from name of the older text */
	static String of(String from, String to, List<DiffRow> rows) {
		if (rows.stream().allMatch(row -> row.kind() == Kind.SAME)) {
			return "The texts of " + from + " and " + to + " are the same.\n";
		}
		StringBuilder text = new StringBuilder("--- " + from + "\n+++ " + to + "\n");
		int last = -1;
		for (int at = 0; at < rows.size(); at++) {
			if (isNear(rows, at)) {
				text.append(at > last + 1 ? "...\n" : "");
				at = block(text, rows, at);
				last = at;
			}
		}
		return text.toString();
	}

	/** Writes what went before what came, for changed lines that follow each other. */
	private static int block(StringBuilder text, List<DiffRow> rows, int from) {
		if (rows.get(from).kind() == Kind.SAME) {
			line(text, "  ", rows.get(from).newLine().isPresent() ? rows.get(from).newText() : rows.get(from).oldText());
			return from;
		}
		List<DiffRow> changed = new ArrayList<>();
		int at = from;
		for (; at < rows.size() && rows.get(at).kind() != Kind.SAME; at++) {
			changed.add(rows.get(at));
		}
		changed.stream().filter(row -> row.oldLine().isPresent()).forEach(row -> line(text, "- ", row.oldText()));
		changed.stream().filter(row -> row.newLine().isPresent()).forEach(row -> line(text, "+ ", row.newText()));
		return at - 1;
	}

	private static void line(StringBuilder text, String mark, String line) {
		text.append((mark + Texts.safe(line)).stripTrailing()).append('\n');
	}

	private static boolean isNear(List<DiffRow> rows, int at) {
		return rows.subList(Math.max(0, at - AROUND), Math.min(rows.size(), at + AROUND + 1)).stream().anyMatch(row -> row.kind() != Kind.SAME);
	}

	static Map<String, Object> facts(DiffRow row) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("kind", row.kind().name().toLowerCase(java.util.Locale.ROOT));
		facts.put("oldLine", row.oldLine().isPresent() ? row.oldLine().getAsInt() : null);
		facts.put("old", row.oldLine().isPresent() ? row.oldText() : null);
		facts.put("newLine", row.newLine().isPresent() ? row.newLine().getAsInt() : null);
		facts.put("new", row.newLine().isPresent() ? row.newText() : null);
		return facts;
	}
}
