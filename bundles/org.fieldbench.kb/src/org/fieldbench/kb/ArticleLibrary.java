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
	 * What is known of all articles but their texts: {@link #find} has these. Waits until they have been read; not for the thread of
	 * the display, which asks {@link org.fieldbench.kb.search.ArticleSearch} for as many as it shows.
	 *
	 * @return all, those in the trash too, in the order of their titles
	 */
	List<ArticleHead> articles();

	/** @return whether all have been read, so that {@link #articles} answers at once */
	boolean isComplete();

	/** @param id an article's id, without regard to case; its text is read from the disk */
	Optional<Article> find(String id);

	/** @return where the article of that id is from; empty when there is none */
	Optional<Origin> origin(String id);

	/**
	 * A search for a few articles, see {@link org.fieldbench.kb.search.ArticleSearch#find} for all that it can do.
	 *
	 * @param text as typed; blank finds nothing
	 * @return at most 100 of those that have been read so far, best first; nothing that is in the trash
	 */
	List<SearchHit> search(String text);

	/** @return articles that could not be read, or of which something is to be known, a sentence each; of what has been read so far */
	List<String> problems();

	/** Reads again what was changed on the disk since, by other processes and by hand. */
	void refresh();

	/** @param listener is called after the articles changed, on the thread that changed them */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
