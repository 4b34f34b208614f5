/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Comparator;

/**
 * A column of a table: what it shows and how it sorts. Knows no widgets.
 *
 * @param <T> type of the rows
 */
public interface Column<T> {

	/** @return what makes it */
	ColumnSpec<T> spec();

	/** @return its heading */
	default String title() {
		return spec().title();
	}

	/** @return its share of the table's width, against the other columns' */
	default int weight() {
		return spec().weight();
	}

	/** @return true for numbers */
	default boolean rightAligned() {
		return spec().rightAligned();
	}

	/** @return what it shows for a row; empty for nothing, never null */
	default String text(T row) {
		return spec().text().apply(row);
	}

	/** @return the tool tip for a row, e.g. the whole of what is shortened */
	default String toolTip(T row) {
		return text(row);
	}

	/** @return how rows are sorted when its heading is clicked, ascending */
	default Comparator<T> order() {
		return spec().order();
	}
}
