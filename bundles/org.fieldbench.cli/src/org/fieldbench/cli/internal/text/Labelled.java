/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Lines that each begin with a label; long texts are wrapped beside it. Empty texts are left out. */
public final class Labelled {

	private record Line(String label, String text) {
	}

	private final List<Line> lines = new ArrayList<>();
	private final int indent;

	/** @param indent blanks before each label */
	public Labelled(int indent) {
		this.indent = indent;
	}

	/** @param text may be null */
	public Labelled line(String label, String text) {
		if (text != null && !text.isBlank()) {
			lines.add(new Line(label, text));
		}
		return this;
	}

	/** @return the lines, each with its line end */
	@Override
	public String toString() {
		int width = lines.stream().mapToInt(line -> line.label().length()).max().orElse(0) + 2;
		StringBuilder text = new StringBuilder();
		for (Line line : lines) {
			text.append(" ".repeat(indent)).append(line.label()).append(" ".repeat(width - line.label().length()))
					.append(Texts.wrap(line.text(), indent + width)).append('\n');
		}
		return text.toString();
	}
}
