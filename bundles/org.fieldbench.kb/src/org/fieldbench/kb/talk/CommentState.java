/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a comment. */
public enum CommentState {
	/** Somebody is to look at it. */
	PENDING,
	/** Shown with the article. */
	APPROVED,
	/** Looked at, and not to be shown. */
	DISAPPROVED,
	/** Thrown away, and kept. */
	TRASH;

	/** @return the word in the store and on the command line */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the word for people */
	public String label() {
		return name().charAt(0) + key().substring(1);
	}

	/** @return what is said in the place of a comment in this state below the article, a sentence; empty for one that is shown itself */
	public String withheld() {
		return switch (this) {
		case PENDING -> "A comment that waits to be looked at is not shown.";
		case APPROVED -> "";
		case DISAPPROVED -> "A comment that was disapproved is not shown.";
		case TRASH -> "A comment that was thrown away is not shown.";
		};
	}

	/** @return empty for a word that is none of them */
	public static Optional<CommentState> of(String key) {
		return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
	}
}
