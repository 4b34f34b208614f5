/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.search;

/** Finds articles by an index that is kept on the disk. An OSGi service. Safe for use by several threads; not for that of the display. */
public interface ArticleSearch {

	/**
	 * System property: {@code false} keeps the index from being read in the background. For a program that ends with its answer: it
	 * brings the index up to date itself, and would only cut short what goes on behind.
	 */
	String BACKGROUND = "fieldbench.kb.background";

	/**
	 * Finds articles. Answers from what is in the index, also while it is being built, and never fails: what cannot be understood is
	 * told in the result.
	 */
	SearchResult find(SearchRequest request);

	/** @return how the index is */
	IndexStatus status();

	/** Brings the index up to date with the articles, and returns when it is. */
	void update(IndexProgress progress);

	/**
	 * Follows each reading of the articles into the index, whoever began it, also those in the background.
	 *
	 * @param progress is told how far it is, at its end with as many done as there are; may end it
	 */
	void follow(IndexProgress progress);

	void unfollow(IndexProgress progress);

	/** Throws the index away, and builds it again from the articles; returns when that is done. */
	void rebuild(IndexProgress progress);
}
