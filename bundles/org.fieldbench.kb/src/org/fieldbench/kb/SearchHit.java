/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/**
 * An article that a search found.
 *
 * @param article the article
 * @param snippet text around the first match; each match between U+2068 and U+2069
 */
public record SearchHit(ArticleHead article, String snippet) {

	/** Stands before a match in a snippet. */
	public static final char MATCH_START = '\u2068';
	/** Stands after a match in a snippet. */
	public static final char MATCH_END = '\u2069';
}
