/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.Editorial;

/**
 * Two changes of one article, put together as far as they do not contradict each other.
 *
 * @param article the details as merged, mine where both differ; its body is {@link #body} with marks around each conflict
 * @param body the body's lines
 * @param details the details that both changed, and differently, a sentence each
 */
public record ArticleMerge(Article article, ThreeWayMerge body, List<String> details) {

	/**
	 * @param base what both were made from
	 * @param mine what could not be kept
	 * @param theirs what is kept
	 * @param nameOfTheirs for the marks, e.g. "revision 4 by Ann"
	 */
	public static ArticleMerge of(Article base, Article mine, Article theirs, String nameOfTheirs) {
		ThreeWayMerge body = ThreeWayMerge.of(base.body(), mine.body(), theirs.body());
		Sides sides = new Sides(base, mine, theirs, new ArrayList<>());
		Article merged = new Article(mine.id(), sides.one("title", Article::title), sides.one("source", Article::source),
				sides.one("date of the last update", Article::lastUpdated), sides.list(Article::models), sides.list(Article::tags),
				sides.one("procedure", Article::procedure), sides.list(Article::cleaned), sides.editorial(),
				body.marked("yours", nameOfTheirs));
		return new ArticleMerge(merged, body, List.copyOf(sides.conflicts()));
	}

	/** @return whether nothing is left to be done by hand */
	public boolean isClean() {
		return body.isClean() && details.isEmpty();
	}

	private record Sides(Article base, Article mine, Article theirs, List<String> conflicts) {

		<T> T one(String name, Function<Article, T> detail) {
			T before = detail.apply(base);
			T own = detail.apply(mine);
			T other = detail.apply(theirs);
			if (own.equals(before) || own.equals(other)) {
				return other;
			}
			if (!other.equals(before)) {
				conflicts.add("The " + name + " is \"" + said(own) + "\" here and \"" + said(other) + "\" there.");
			}
			return own;
		}

		private static String said(Object value) {
			return value instanceof Optional<?> optional ? optional.map(Object::toString).orElse("") : value.toString();
		}

		/** What either side added is there, what either side took away is not. */
		<T> List<T> list(Function<Article, List<T>> detail) {
			Set<T> merged = new LinkedHashSet<>(detail.apply(theirs));
			merged.addAll(detail.apply(mine));
			merged.removeIf(value -> detail.apply(base).contains(value)
					&& !(detail.apply(mine).contains(value) && detail.apply(theirs).contains(value)));
			return List.copyOf(merged);
		}

		Editorial editorial() {
			return new Editorial(one("state", article -> article.editorial().state()), list(article -> article.editorial().authors()),
					theirs.editorial().created(), theirs.editorial().updated(), one("review date", article -> article.editorial().reviewDate()),
					list(article -> article.editorial().verifiedOn()), list(article -> article.editorial().related()),
					one("rest of the front matter", article -> article.editorial().unknown()));
		}
	}
}
