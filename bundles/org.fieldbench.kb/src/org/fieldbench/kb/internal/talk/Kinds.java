/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import org.fieldbench.store.ReadingEventRecord;

/** The kinds of events and the names of their facts, as they are in every store: they can only be added to. */
final class Kinds {

	/** Targets nothing or a step; facts quote, picture, state. */
	static final String COMMENT = "comment";
	/** Targets a comment; facts picture, state. */
	static final String REPLY = "reply";
	/** Targets a comment; its text is what the comment says from then on. */
	static final String EDIT = "comment-edit";
	/** Targets a comment; fact state, the text is the reason. */
	static final String STATE = "comment-state";
	/** Targets a comment; the text is a remark. */
	static final String RESOLVED = "comment-resolved";
	/** Targets a comment; the text is a remark. */
	static final String REOPENED = "comment-reopened";
	/** Number is the stars, the text is the reason; fact helpful. */
	static final String RATING = "rating";
	/** Targets the rating that opened it, or nothing when somebody did it by hand. */
	static final String TODO_OPEN = "todo-open";
	/** Targets a to-do; the text is a remark. */
	static final String TODO_DONE = "todo-done";
	/** Targets a to-do; the text is a remark. */
	static final String TODO_REOPEN = "todo-reopen";

	static final String QUOTE = "quote";
	static final String PICTURE = "picture";
	static final String STATE_FACT = "state";
	/** "yes" or "no". */
	static final String HELPFUL = "helpful";
	/** Begins a target that is a step. */
	static final String STEP = "step-";

	private Kinds() {
	}

	static boolean isComment(ReadingEventRecord event) {
		return event.kind().equals(COMMENT) || event.kind().equals(REPLY);
	}
}
