/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the to-dos. */
enum ToDoColumn implements Column<ToDoRow> {

	ARTICLE("Article", 30, ToDoRow::article, Comparator.comparing(ToDoRow::article, String.CASE_INSENSITIVE_ORDER)),
	WHAT("To do", 34, ToDoRow::what, Comparator.comparing(ToDoRow::what, String.CASE_INSENSITIVE_ORDER)),
	SINCE("Since", 16, row -> CommentText.brief(row.toDo().opened(), LocalDate.now()), Comparator.comparing(row -> row.toDo().opened())),
	BY("By", 12, row -> row.toDo().author(), Comparator.comparing(row -> row.toDo().author(), String.CASE_INSENSITIVE_ORDER)),
	DONE("Done", 22, ToDoRow::done, Comparator.comparing(ToDoRow::done));

	private final ColumnSpec<ToDoRow> spec;

	ToDoColumn(String title, int weight, Function<ToDoRow, String> text, Comparator<ToDoRow> order) {
		spec = new ColumnSpec<>(title, weight, false, text, order);
	}

	@Override
	public ColumnSpec<ToDoRow> spec() {
		return spec;
	}

	@Override
	public String toolTip(ToDoRow row) {
		return switch (this) {
		case WHAT -> row.reason();
		case SINCE -> CommentText.time(row.toDo().opened());
		default -> text(row);
		};
	}
}
