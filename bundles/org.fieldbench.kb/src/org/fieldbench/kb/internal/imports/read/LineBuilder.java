/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;

/** Collects the runs of a line as a page is read. */
final class LineBuilder {

	private final List<Run> runs = new ArrayList<>();
	private final Deque<Run> styles = new ArrayDeque<>();

	/** Begins a style that lasts until {@link #end}; inside of a link or code nothing else counts. */
	void begin(Style style, String target) {
		boolean fixed = !styles.isEmpty() && (styles.peek().style() == Style.LINK || styles.peek().style() == Style.CODE);
		styles.push(fixed ? styles.peek() : new Run(style, "", target));
	}

	void end() {
		styles.poll();
	}

	void text(String text) {
		Run style = styles.isEmpty() ? Run.plain("") : styles.peek();
		runs.add(new Run(style.style(), text, style.target()));
	}

	void add(Run run) {
		runs.add(run);
	}

	/** @return what was collected, and forgets it */
	Line take() {
		Line line = Line.tidy(runs);
		runs.clear();
		return line;
	}

	/** @return what was collected with its blanks, but no empty lines around it, and forgets it */
	String raw() {
		StringBuilder text = new StringBuilder();
		runs.stream().filter(Run::isSource).forEach(run -> text.append(run.text()));
		runs.clear();
		return text.toString().replace('\u00a0', ' ').replaceAll("\\A(?:[ \\t]*\\n)+", "").stripTrailing();
	}
}
