/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.fieldbench.kb.talk.Rating;
import org.fieldbench.kb.talk.ToDo;

/**
 * A to-do in a table.
 *
 * @param title of the article; empty when the article is not here
 */
record ToDoRow(ToDo toDo, String title) {

	String article() {
		return toDo.article() + (title.isEmpty() ? " (not here)" : "  " + title);
	}

	String what() {
		return toDo.text();
	}

	/** @return what the rating said that opened it */
	String reason() {
		return toDo.rating().map(ToDoRow::reason).orElse(toDo.text());
	}

	private static String reason(Rating rating) {
		return Stars.of(rating.stars()) + rating.helpful().map(yes -> yes ? ", helpful" : ", not helpful").orElse("")
				+ (rating.reason().isEmpty() ? "" : "\n" + rating.reason());
	}

	/** @return when, by whom, with what remark; for one that was opened again why; empty for a fresh one */
	String done() {
		if (toDo.changes().isEmpty()) {
			return "";
		}
		ToDo.Change last = toDo.changes().getLast();
		return (last.done() ? "" : "Opened again, ") + CommentText.time(last.when()) + ", " + last.by()
				+ (last.remark().isEmpty() ? "" : ": " + last.remark());
	}
}
