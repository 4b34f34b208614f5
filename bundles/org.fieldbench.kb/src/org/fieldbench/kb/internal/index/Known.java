/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

/**
 * What the index has of an article.
 *
 * @param location where it is kept
 * @param stamp of the text that was read
 * @param remarks of what people say of it, see {@link #remarks}
 */
public record Known(String location, String stamp, String remarks) {

	/** @return becomes another one when people say something else */
	public static String remarks(String comments) {
		return comments.isEmpty() ? "" : Integer.toHexString(comments.hashCode()) + "-" + comments.length();
	}
}
