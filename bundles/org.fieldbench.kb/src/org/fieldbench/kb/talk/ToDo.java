/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done about an article.
 *
 * @param id of the event that opened it
 * @param text what is to be done, a line
 * @param author who opened it
 * @param rating the rating that opened it, as it was then; empty when it is not here, or somebody opened the to-do by hand
 * @param changes when it was done and opened again, the latest last
 */
public record ToDo(String id, String article, String text, String author, Instant opened, Optional<Rating> rating,
		List<Change> changes) {

	/** The most characters of one that is opened by hand. */
	public static final int LONGEST = 500;

	/**
	 * @param done false when it was opened again
	 * @param remark may be empty
	 */
	public record Change(boolean done, String by, Instant when, String remark) {
	}

	public ToDo {
		changes = List.copyOf(changes);
	}

	public boolean isDone() {
		return !changes.isEmpty() && changes.getLast().done();
	}
}
