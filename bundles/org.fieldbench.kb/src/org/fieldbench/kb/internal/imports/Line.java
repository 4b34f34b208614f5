/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldbench.kb.internal.imports.Run.Style;

/**
 * The runs of a paragraph, with single blanks between words and none at the ends.
 *
 * @param runs no two neighbours of the same style and target
 */
public record Line(List<Run> runs) {

	public static final Line EMPTY = new Line(List.of());

	/** A picture that is described by more characters is none of a key. */
	private static final int KEY = 16;
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	/** Marks where a word may be broken, and byte order marks within a text. */
	private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\ufeff]");

	public Line {
		runs = List.copyOf(runs);
	}

	public static Line of(String text) {
		return tidy(List.of(Run.plain(text)));
	}

	/** @param raw as read, with any blanks */
	public static Line tidy(List<Run> raw) {
		List<Run> tidy = new ArrayList<>();
		boolean blank = true;
		for (Run run : joined(raw)) {
			String text = BLANKS.matcher(UNSEEN.matcher(run.text()).replaceAll("")).replaceAll(" ");
			if (blank && text.startsWith(" ")) {
				text = text.substring(1);
			}
			if (!text.isEmpty() || run.text().isEmpty()) {
				tidy.add(run.withText(text));
				blank = text.isEmpty() ? breaks(run) || blank : text.endsWith(" ");
			}
		}
		return new Line(stripped(tidy));
	}

	private static boolean breaks(Run run) {
		return run.style() == Style.BREAK || run.style() == Style.CELL || run.style() == Style.ROW;
	}

	/** Runs of the same style become one, so that "<b>a</b><b>b</b>" is one word. */
	private static List<Run> joined(List<Run> runs) {
		List<Run> joined = new ArrayList<>();
		for (Run run : runs) {
			Run last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && last.style() == run.style() && last.target().equals(run.target()) && !run.text().isEmpty()
					&& run.style() != Style.PICTURE && run.style() != Style.NOTE) {
				joined.set(joined.size() - 1, last.withText(last.text() + run.text()));
			} else if (!run.text().isEmpty() || breaks(run) || run.style() == Style.PICTURE) {
				joined.add(run);
			}
		}
		return joined;
	}

	private static List<Run> stripped(List<Run> runs) {
		for (int at = runs.size() - 1; at >= 0; at--) {
			Run run = runs.get(at);
			boolean ends = at == runs.size() - 1 || breaks(runs.get(at + 1));
			if (ends && run.style() == Style.BREAK && at == runs.size() - 1) {
				runs.remove(at);
			} else if (ends && run.text().endsWith(" ")) {
				String text = run.text().substring(0, run.text().length() - 1);
				if (text.isEmpty()) {
					runs.remove(at);
				} else {
					runs.set(at, run.withText(text));
				}
			}
		}
		return runs;
	}

	/** @return the source's words; a line feed for a break or a row, a tab between cells */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Run run : runs) {
			switch (run.style()) {
			case BREAK, ROW -> text.append('\n');
			case CELL -> text.append('\t');
			case PICTURE, NOTE -> {
				// no words of the source
			}
			default -> text.append(run.text());
			}
		}
		return text.toString().stripTrailing();
	}

	/** @return the text as it is read aloud: a picture of a key within it is the key's name */
	public String spoken() {
		boolean words = !text().isBlank();
		return runs.stream().map(run -> switch (run.style()) {
		case BREAK, ROW -> "\n";
		case CELL -> "\t";
		case NOTE -> "";
		case PICTURE -> words && run.text().length() <= KEY ? run.text() : "";
		default -> run.text();
		}).collect(Collectors.joining()).stripTrailing();
	}

	public boolean isBlank() {
		return runs.stream().allMatch(run -> run.text().isBlank() && run.style() != Style.PICTURE);
	}

	public boolean has(Style style) {
		return runs.stream().anyMatch(run -> run.style() == style);
	}

	/** @return the line without its first characters; blanks at the new beginning are gone, too */
	public Line from(int characters) {
		List<Run> rest = new ArrayList<>();
		int skip = characters;
		for (Run run : runs) {
			int cut = run.isSource() ? Math.min(skip, run.text().length()) : 0;
			skip -= cut;
			if (cut == 0 || cut < run.text().length()) {
				rest.add(cut == 0 ? run : run.withText(run.text().substring(cut)));
			}
		}
		return tidy(rest);
	}

	/** @return this line, a break or a blank, then the other */
	public Line then(Line other, boolean broken) {
		if (runs.isEmpty()) {
			return other;
		}
		List<Run> both = new ArrayList<>(runs);
		both.add(broken ? Run.of(Style.BREAK) : Run.plain(" "));
		both.addAll(other.runs);
		return tidy(both);
	}
}
