/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Set;

import org.fieldbench.kb.internal.imports.Label;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of data from those that old pages are laid out with. */
final class Tables {

	private static final Set<String> BLOCKS = Set.of("table", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "form", "iframe");
	private static final int LONG = 300;

	private Tables() {
	}

	/** @return whether it is a table of data, to be kept as one */
	static boolean isData(Element table) {
		if (table.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()))) {
			return false;
		}
		List<Elements> rows = table.select("tr").stream().map(row -> row.select("> td, > th")).filter(row -> !row.isEmpty()).toList();
		return rows.size() > 1 && rows.getFirst().size() > 1 && sameLength(rows) && isBrief(rows)
				&& !isNumbered(rows) && table.select("[colspan], [rowspan]").isEmpty();
	}

	private static boolean sameLength(List<Elements> rows) {
		return rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
	}

	private static boolean isBrief(List<Elements> rows) {
		return rows.stream().flatMap(Elements::stream).allMatch(cell -> cell.text().length() <= LONG);
	}

	/** Steps whose numbers stand in a column of their own are steps. */
	private static boolean isNumbered(List<Elements> rows) {
		return rows.stream().skip(1).allMatch(row -> !Label.at(row.getFirst().text()).isEmpty()
				&& Label.at(row.getFirst().text()).getFirst().rest() == row.getFirst().text().length());
	}
}
