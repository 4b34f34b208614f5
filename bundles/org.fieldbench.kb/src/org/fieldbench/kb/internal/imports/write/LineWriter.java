/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.write;

import java.util.List;

import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;

/** Writes the runs of a line as Markdown. */
final class LineWriter {

	/** What a line break becomes. */
	private final String lineBreak;
	private final Targets targets;
	private final StringBuilder out = new StringBuilder();

	private LineWriter(String lineBreak, Targets targets) {
		this.lineBreak = lineBreak;
		this.targets = targets;
	}

	/** @param indent what the next line begins with after a break */
	static String paragraph(Line line, String indent, Targets targets) {
		return new LineWriter("\\\n" + indent, targets).write(line.runs());
	}

	/** For headings and cells, which have one line only. */
	static String single(Line line, Targets targets) {
		return new LineWriter(" ", targets).write(line.runs());
	}

	private String write(List<Run> runs) {
		for (int at = 0; at < runs.size(); at++) {
			Run run = runs.get(at);
			switch (run.style()) {
			case BREAK -> out.append(lineBreak);
			case CODE -> out.append(code(run.text()));
			case STRONG -> emphasis(run.text(), "**", !run.text().isBlank() && free(runs, at));
			case EMPHASIS -> emphasis(run.text(), "*", !run.text().isBlank() && free(runs, at));
			case LINK -> link(run);
			case PICTURE -> targets.picture(run).ifPresentOrElse(out::append, () -> apart(note(targets.missing(run))));
			case NOTE -> apart(note(run.text()));
			default -> plain(run.text());
			}
		}
		return out.toString().strip();
	}

	private void plain(String text) {
		boolean blanks = text.startsWith(" ") && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
		out.append(MarkdownText.escape(blanks ? text.substring(1) : text, atStart()));
	}

	/** A note's signs count only with blanks around it. */
	private void apart(String note) {
		out.append(atStart() || out.toString().endsWith(" ") ? "" : " ").append(note).append(' ');
	}

	private boolean atStart() {
		return out.toString().isBlank() || out.toString().endsWith(lineBreak);
	}

	private static String code(String text) {
		return text.isBlank() ? text : MarkdownText.code(text);
	}

	static String note(String text) {
		String words = text.replaceAll("^\\[|\\]$", "");
		return "*[" + MarkdownText.escape(words, false) + "]*";
	}

	/** Signs of emphasis count beside blanks, and beside other signs where the words begin or end with a letter; elsewhere they would stay signs. */
	private static boolean free(List<Run> runs, int at) {
		String words = runs.get(at).text();
		String before = at == 0 ? " " : neighbour(runs.get(at - 1));
		String after = at == runs.size() - 1 ? " " : neighbour(runs.get(at + 1));
		return (words.startsWith(" ") || isFree(before.charAt(before.length() - 1), words.charAt(0)))
				&& (words.endsWith(" ") || isFree(after.charAt(0), words.charAt(words.length() - 1)));
	}

	private static boolean isFree(char outside, char inside) {
		return outside == ' ' || ".,;:!?()\"\u201c\u201d".indexOf(outside) >= 0 && Character.isLetterOrDigit(inside);
	}

	/** @return a letter where nothing is known */
	private static String neighbour(Run run) {
		boolean line = run.style() == Style.BREAK || run.style() == Style.CELL || run.style() == Style.ROW;
		return line ? " " : run.style() == Style.PLAIN && !run.text().isEmpty() ? run.text() : "a";
	}

	private void emphasis(String text, String sign, boolean free) {
		String words = text.strip();
		if (words.isEmpty() || !free || words.indexOf('*') >= 0 || words.startsWith("[")) {
			plain(text);
		} else {
			out.append(text.startsWith(" ") ? " " : "").append(sign).append(MarkdownText.escape(words, false)).append(sign)
					.append(text.endsWith(" ") ? " " : "");
		}
	}

	/** An exclamation mark just before a link would make a picture of it. */
	private void noPicture(String words) {
		if (!words.startsWith(" ") && out.toString().endsWith("!")) {
			out.insert(out.length() - 1, '\\');
		}
	}

	private void link(Run run) {
		String words = run.text().strip();
		if (words.isEmpty() || targets.link(run).isEmpty()) {
			plain(run.text());
		} else {
			noPicture(run.text());
			out.append(run.text().startsWith(" ") ? " " : "").append('[').append(MarkdownText.escape(words, false)).append("](")
					.append(MarkdownText.target(targets.link(run).get())).append(')').append(run.text().endsWith(" ") ? " " : "");
		}
	}
}
