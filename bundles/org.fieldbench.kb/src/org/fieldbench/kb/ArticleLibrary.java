/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.List;
import java.util.Optional;

/** The articles at hand: shipped ones, the user's own, and those of other {@link Places}. An OSGi service. Safe for use by several threads. */
public interface ArticleLibrary {

	/**
	 * What is known of all articles but their texts: {@link #find} has these. May read the disk; not for the thread of the
	 * display.
	 *
	 * @return all, those in the trash too, in the order of their titles
	 */
	List<ArticleHead> articles();

	/** @param id an article's id, without regard to case */
	Optional<Article> find(String id);

	/** @return where the article of that id is from; empty when there is none */
	Optional<Origin> origin(String id);

	/**
	 * Full-text search over id, title, tags, models and body. Every word must occur, the last one may be the beginning of a
	 * word; quotation marks and other signs have no special meaning and never cause an error.
	 *
	 * @param text what the user typed; blank finds nothing
	 * @return best first; nothing that is in the trash
	 */
	List<SearchHit> search(String text);

	/** @return articles that could not be read, or of which something is to be known, a sentence each */
	List<String> problems();

	/** Reads again what was changed on the disk since, by other processes and by hand. */
	void refresh();

	/** @param listener is called after the articles changed, on the thread that changed them */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
