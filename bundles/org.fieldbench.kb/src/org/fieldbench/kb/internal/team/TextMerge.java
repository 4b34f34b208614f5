/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.List;

import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleMarkdown.Parsed;
import org.fieldbench.kb.diff.ArticleMerge;
import org.fieldbench.kb.diff.ThreeWayMerge;

/**
 * Two texts of an article put together.
 *
 * @param text with marks around what contradicts
 * @param clean whether nothing is left to be done by hand
 * @param details the details that contradict, a sentence each
 */
record TextMerge(String text, boolean clean, List<String> details) {

	private static final String MINE = "yours";

	/** @param base empty when there is none */
	static TextMerge of(String id, String base, String mine, String theirs, String nameOfTheirs) {
		if (mine.equals(theirs)) {
			return new TextMerge(theirs, true, List.of());
		}
		Parsed before = ArticleMarkdown.read(id, base);
		Parsed own = ArticleMarkdown.read(id, mine);
		Parsed other = ArticleMarkdown.read(id, theirs);
		if (base.isEmpty() || !before.problems().isEmpty() || !own.problems().isEmpty() || !other.problems().isEmpty()) {
			ThreeWayMerge merge = ThreeWayMerge.of(base, mine, theirs);
			return new TextMerge(merge.marked(MINE, nameOfTheirs), merge.isClean(), List.of());
		}
		ArticleMerge merge = ArticleMerge.of(before.article(), own.article(), other.article(), nameOfTheirs);
		return new TextMerge(ArticleMarkdown.write(merge.article()), merge.isClean(), merge.details());
	}
}
