/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

/** What a reader may keep for himself. */
public enum MarkKind {
	/** An article with a star. */
	FAVOURITE("favourite"),
	/** An article that was read. */
	READ("read"),
	/** An article whose changes are wanted to be known. */
	WATCHED_ARTICLE("watched-article"),
	/** A tag whose articles' changes are wanted to be known. */
	WATCHED_TAG("watched-tag");

	private final String key;

	MarkKind(String key) {
		this.key = key;
	}

	/** @return the word in the store */
	public String key() {
		return key;
	}
}
