/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import java.util.List;
import java.util.OptionalInt;

import org.fieldbench.kb.diff.DiffRow.Kind;
import org.fieldbench.kb.diff.DiffRow.Span;
import org.jsoup.nodes.Entities;

/** A difference as a table of two sides: what went is in {@code del}, what came in {@code ins}, and each row has a mark. */
public final class DifferenceHtml {

	/** Rows shown before and after each change. */
	private static final int AROUND = 3;

	private static final String COLUMNS = "<colgroup>" + "<col class=\"number\"><col class=\"mark\"><col class=\"line\">".repeat(2) + "</colgroup>\n";

	private final StringBuilder html = new StringBuilder("<table class=\"difference\">\n");

	private DifferenceHtml() {
	}

	/** @return the content of an HTML body; no script, no style, and nothing that is loaded when it is shown */
	public static String fragment(String oldName, String newName, List<DiffRow> rows) {
		DifferenceHtml page = new DifferenceHtml();
		page.html.append(COLUMNS).append("<thead><tr><th colspan=\"3\">").append(Entities.escape(oldName)).append("</th><th colspan=\"3\">")
				.append(Entities.escape(newName)).append("</th></tr></thead>\n<tbody>\n");
		page.rows(rows);
		return page.html.append("</tbody>\n</table>\n").toString();
	}

	private void rows(List<DiffRow> rows) {
		int hidden = 0;
		for (int at = 0; at < rows.size(); at++) {
			if (isNear(rows, at)) {
				skipped(hidden);
				hidden = 0;
				row(rows.get(at));
			} else {
				hidden++;
			}
		}
		skipped(hidden);
	}

	private static boolean isNear(List<DiffRow> rows, int at) {
		return rows.subList(Math.max(0, at - AROUND), Math.min(rows.size(), at + AROUND + 1)).stream().anyMatch(row -> row.kind() != Kind.SAME);
	}

	private void skipped(int hidden) {
		if (hidden > 0) {
			html.append("<tr class=\"skipped\"><td colspan=\"6\">").append(hidden).append(hidden == 1 ? " line" : " lines").append(" the same</td></tr>\n");
		}
	}

	private void row(DiffRow row) {
		boolean same = row.kind() == Kind.SAME;
		html.append("<tr class=\"").append(same ? "same" : "other").append("\">");
		side(row.oldLine(), same ? "" : "\u2212", row.oldSpans(), "del");
		side(row.newLine(), same ? "" : "+", row.newSpans(), "ins");
		html.append("</tr>\n");
	}

	private void side(OptionalInt line, String mark, List<Span> spans, String element) {
		boolean there = line.isPresent();
		html.append("<td class=\"number\">").append(there ? String.valueOf(line.getAsInt()) : "").append("</td><td class=\"mark\">")
				.append(there ? mark : "").append("</td><td class=\"line\">");
		spans.forEach(span -> html.append(span.changed() ? "<" + element + ">" : "").append(Entities.escape(span.text()))
				.append(span.changed() ? "</" + element + ">" : ""));
		html.append("</td>");
	}
}
