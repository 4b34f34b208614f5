/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.related;

import java.util.List;

import org.fieldbench.kb.Article;

/** Finds the articles that belong to another one. An OSGi service. Safe for use by several threads. */
public interface RelatedArticles {

	/** As many as a reader looks at. */
	int STANDARD = 10;

	/**
	 * Searches the library; not for the thread of the display.
	 *
	 * @param most how many at most, from 1
	 * @return those that it names first, in its order; then those that it links to or that link to it, that mention it or the same
	 *         alert, that share tags or models, the closest first. Nothing that is in the trash, disapproved or not there
	 */
	List<Related> of(Article article, int most);
}
