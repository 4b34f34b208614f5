/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.List;
import java.util.Optional;

/** The articles at hand. An OSGi service. Safe for use by several threads. */
public interface ArticleLibrary {

	/** @return all, in the order of their titles */
	List<Article> articles();

	/** @param id an article's id, without regard to case */
	Optional<Article> find(String id);

	/**
	 * Full-text search over id, title, tags, models and body. Every word must occur, the last one may be the beginning of a
	 * word; quotation marks and other signs have no special meaning and never cause an error.
	 *
	 * @param text what the user typed; blank finds nothing
	 * @return best first
	 */
	List<SearchHit> search(String text);

	/** @return articles that could not be read, a sentence each */
	List<String> problems();
}
