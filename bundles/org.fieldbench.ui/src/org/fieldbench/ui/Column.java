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

	/** @return its heading */
	String title();

	/** @return its share of the table's width, against the other columns' */
	int weight();

	/** @return true for numbers */
	default boolean rightAligned() {
		return false;
	}

	/** @return what it shows for a row; empty for nothing, never null */
	String text(T row);

	/** @return the tool tip for a row, e.g. the whole of what is shortened */
	default String toolTip(T row) {
		return text(row);
	}

	/** @return how rows are sorted when its heading is clicked, ascending */
	Comparator<T> order();
}
