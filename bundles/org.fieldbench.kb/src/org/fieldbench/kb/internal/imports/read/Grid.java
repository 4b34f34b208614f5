/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The places of a table's cells when some reach over several rows or columns: where no cell begins, one is empty. */
final class Grid {

	private static final int WIDEST = 40;
	private static final int HIGHEST = 1000;

	private final Map<Element, Integer> before = new HashMap<>();
	private final Map<Element, Integer> behind = new HashMap<>();
	private int first;
	private int widest;
	/** For how many more rows a column is taken by a cell above. */
	private final Map<Integer, Integer> taken = new HashMap<>();

	/** @param rows the cells of each row that has any */
	Grid(List<Elements> rows) {
		rows.forEach(this::row);
	}

	private void row(Elements cells) {
		Map<Integer, Integer> from = new HashMap<>();
		int column = 0;
		for (Element cell : cells) {
			int free = free(column);
			before.put(cell, free - column);
			int wide = span(cell, "colspan", WIDEST);
			for (int at = 0; at < wide; at++) {
				from.put(free + at, span(cell, "rowspan", HIGHEST) - 1);
			}
			behind.put(cell, wide - 1);
			column = free + wide;
		}
		int end = free(column);
		behind.merge(cells.last(), end - column, Integer::sum);
		first = first == 0 ? end : first;
		widest = Math.max(widest, end);
		taken.replaceAll((place, rows) -> rows - 1);
		taken.putAll(from);
	}

	private int free(int column) {
		int free = column;
		while (taken.getOrDefault(free, 0) > 0) {
			free++;
		}
		return free;
	}

	private static int span(Element cell, String name, int most) {
		String value = cell.attr(name).strip();
		return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
	}

	/** @return whether its first row is wider than one cell, and no other is wider than that */
	boolean isTable() {
		return first > 1 && widest == first;
	}

	/** @return how many empty cells are before the cell */
	int before(Element cell) {
		return before.getOrDefault(cell, 0);
	}

	/** @return how many empty cells are behind the cell */
	int behind(Element cell) {
		return behind.getOrDefault(cell, 0);
	}
}
