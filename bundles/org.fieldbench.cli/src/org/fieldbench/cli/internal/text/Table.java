/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rows in aligned columns, for a font of even width. */
public final class Table {

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();
	private final Set<Integer> right = new TreeSet<>();
	private final String indent;

	/** @param indent blanks before each row */
	public Table(int indent) {
		this.indent = " ".repeat(indent);
	}

	/** Aligns a column, counted from 0, to the right: for numbers. */
	public Table right(int column) {
		right.add(column);
		return this;
	}

	public Table row(Object... cells) {
		rows.add(Arrays.stream(cells).map(String::valueOf).toList());
		return this;
	}

	/** @return a line for each row, each with its line end; no blanks at the end of a line */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		int[] widths = widths();
		for (List<String> row : rows) {
			text.append(line(row, widths).stripTrailing()).append('\n');
		}
		return text.toString();
	}

	private String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder(indent);
		for (int column = 0; column < row.size(); column++) {
			String blanks = " ".repeat(widths[column] - width(row.get(column)));
			line.append(right.contains(column) ? blanks + row.get(column) : row.get(column) + blanks).append(GAP);
		}
		return line.toString();
	}

	private int[] widths() {
		int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
		for (List<String> row : rows) {
			for (int column = 0; column < row.size(); column++) {
				widths[column] = Math.max(widths[column], width(row.get(column)));
			}
		}
		return widths;
	}

	private static int width(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
