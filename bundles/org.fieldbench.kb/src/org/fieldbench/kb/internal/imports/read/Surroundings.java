/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;
import org.jsoup.nodes.Element;

/** What the text that is being read stands in: a table, code, a heading, how far to the right. */
final class Surroundings {

	private static final Pattern HEADING = Pattern.compile("h([1-6])");
	private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:\\s*\\S+\\s+level(\\d)");
	private static final int COLUMNS_A_LEVEL = 4;

	private Element table;
	private Grid grid;
	private Element code;
	private Element asText;
	private int heading;
	private int indent;
	/** In a table that is none of data, what stands in the cells behind the first belongs to it. */
	private int columns;

	void enter(Element element) {
		switch (element.normalName()) {
		case "pre" -> code = isPlain() && asText == null ? element : code;
		case "table" -> enterTable(element);
		case "td", "th" -> columns = element.previousElementSibling() == null ? 0 : COLUMNS_A_LEVEL;
		default -> {
			int level = level(element);
			if (level > 0) {
				heading = level;
			} else if (element.normalName().equals("p")) {
				Matcher word = WORD_LEVEL.matcher(element.attr("style"));
				indent = word.find() ? Integer.parseInt(word.group(1)) * COLUMNS_A_LEVEL : 0;
			}
		}
		}
	}

	private void enterTable(Element element) {
		if (isPlain() && Tables.isData(element)) {
			table = element;
			grid = Tables.grid(element);
		}
	}

	/** @param element a whole article that is set as a typewriter would, and is read as such */
	void enterText(Element element) {
		asText = element;
	}

	private static int level(Element element) {
		Matcher level = HEADING.matcher(element.normalName());
		if (level.matches()) {
			return Integer.parseInt(level.group(1));
		}
		return element.normalName().equals("title") && element.closest("svg") == null ? 1 : Titles.level(element);
	}

	/** Comes before what stands in the element is taken for a block that is no heading. */
	void leaveHeading(Element element) {
		if (HEADING.matcher(element.normalName()).matches() || element.normalName().equals("title") || Titles.level(element) > 0) {
			heading = 0;
		}
	}

	/** Comes after it. */
	void leave(Element element) {
		columns = element.normalName().equals("tr") || element.normalName().equals("table") ? 0 : columns;
		code = element == code ? null : code;
		asText = element == asText ? null : asText;
		table = element == table ? null : table;
	}

	/** @return whether it is neither in a table of data nor in code, where nothing begins a new block */
	boolean isPlain() {
		return table == null && code == null;
	}

	boolean isTable() {
		return table != null;
	}

	boolean isCode() {
		return code != null;
	}

	/** @return whether it is read already, line by line */
	boolean isText() {
		return asText != null;
	}

	boolean isHeading() {
		return heading > 0;
	}

	/** @return whether it is the table or the code that is being read */
	boolean isWhole(Element element) {
		return element == table || element == code;
	}

	boolean isCell(Element element) {
		return table != null && (element.normalName().equals("td") || element.normalName().equals("th"));
	}

	/** @return how many columns of the table are empty before the cell; 0 for other elements */
	int columnsBefore(Element element) {
		return isCell(element) ? grid.before(element) : 0;
	}

	/** @return how many columns the cell takes, with the empty ones behind it */
	int columnsOf(Element cell) {
		return 1 + grid.behind(cell);
	}

	/** @return how many columns to the right the text stands */
	int indent() {
		return Math.max(indent, columns);
	}

	/** @return what was read up to here, which the line does not hold any more */
	Block block(LineBuilder line) {
		return code != null ? code(line.raw()) : new Block(kind(), line.take()).level(heading);
	}

	private Block code(String text) {
		Element inner = code.selectFirst("> code[class^=language-]");
		String language = inner == null ? "" : inner.className().replaceFirst("^language-", "");
		return new Block(Kind.CODE, text.isBlank() ? Line.of(language) : new Line(List.of(new Run(Style.PLAIN, text, language))));
	}

	private Kind kind() {
		if (table != null) {
			return Kind.TABLE;
		}
		return heading > 0 ? Kind.HEADING : Kind.PARAGRAPH;
	}
}
