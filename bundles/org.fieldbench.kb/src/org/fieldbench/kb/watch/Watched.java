/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.watch;

import java.util.List;

import org.fieldbench.kb.ArticleHead;

/**
 * An article whose changes the reader wants to know.
 *
 * @param itself whether the article is watched, whatever its tags
 * @param tags that are watched and that it has
 * @param changed whether it changed since it was read, or is new
 */
public record Watched(ArticleHead article, boolean itself, List<String> tags, boolean changed) {

	public Watched {
		tags = List.copyOf(tags);
	}
}
