/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Set;

import org.fieldbench.kb.internal.imports.Label;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of data from those that old pages are laid out with. */
final class Tables {

	private static final Set<String> BLOCKS = Set.of("table", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "form", "iframe", "video", "audio");
	private static final int LONG = 300;

	private Tables() {
	}

	/** A caption stands before the table, as a browser shows it. */
	static void captionsFirst(Document page) {
		for (Element caption : page.select("table > caption")) {
			Element table = caption.parent();
			table.before(caption);
			caption.tagName("p");
		}
	}

	/** @return whether it is a table of data, to be kept as one */
	static boolean isData(Element table) {
		if (table.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()))) {
			return false;
		}
		List<Elements> rows = rows(table);
		return rows.size() > 1 && rows.getFirst().size() > 1 && sameLength(rows) && isBrief(rows)
				&& !isNumbered(rows) && table.select("[colspan], [rowspan]").isEmpty() || isSpanned(table, rows);
	}

	/** A table with heads whose cells reach over several rows or columns, or are missing at the end of a row. */
	private static boolean isSpanned(Element table, List<Elements> rows) {
		return rows.size() > 1 && table.selectFirst("th") != null && isBrief(rows) && !isNumbered(rows) && new Grid(rows).isTable();
	}

	/** @return where its cells are */
	static Grid grid(Element table) {
		return new Grid(rows(table));
	}

	private static List<Elements> rows(Element table) {
		return table.select("tr").stream().map(row -> row.select("> td, > th")).filter(row -> !row.isEmpty()).toList();
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
