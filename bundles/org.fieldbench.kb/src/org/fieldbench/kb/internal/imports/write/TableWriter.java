/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;

/** Writes a table of data. Its first row is the head. */
final class TableWriter {

	private TableWriter() {
	}

	static String write(Line table, Targets targets) {
		List<List<String>> rows = rows(table, targets);
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < rows.size(); at++) {
			text.append(row(rows.get(at), columns)).append('\n');
			text.append(at == 0 ? "|" + "---|".repeat(columns) + "\n" : "");
		}
		return text.toString().strip();
	}

	private static String row(List<String> cells, int columns) {
		String all = cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining("", "|", ""));
		return all + " |".repeat(columns - cells.size());
	}

	private static List<List<String>> rows(Line table, Targets targets) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		List<Run> cell = new ArrayList<>();
		for (Run run : table.runs()) {
			if (run.style() == Style.CELL) {
				row.add(cell(cell, targets));
				cell.clear();
			} else if (run.style() == Style.ROW) {
				add(rows, row);
				row = new ArrayList<>();
			} else {
				cell.add(run);
			}
		}
		row.add(cell(cell, targets));
		add(rows, row.stream().allMatch(String::isEmpty) ? List.of() : row);
		return rows;
	}

	private static void add(List<List<String>> rows, List<String> row) {
		if (!row.isEmpty()) {
			rows.add(row);
		}
	}

	private static String cell(List<Run> runs, Targets targets) {
		return LineWriter.single(Line.tidy(runs), targets).replace("|", "\\|");
	}
}
