/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.watch;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;

/**
 * What the reader watches, and what of it changed since it was read. What the reader changed himself is no news to him. An OSGi
 * service. Safe for use by several threads. Reads files; not for the thread of the display.
 */
public interface Subscriptions {

	/**
	 * Watches an article: as it is now counts as read.
	 *
	 * @throws KnowledgeBaseException if there is none, or it cannot be kept
	 */
	void watch(String id) throws KnowledgeBaseException;

	/** Does not watch it any longer. What it has of watched tags stays watched. */
	void unwatch(String id) throws KnowledgeBaseException;

	/** Watches all articles with a tag, those to come too. Those that are there now count as read. */
	void watchTag(String tag) throws KnowledgeBaseException;

	void unwatchTag(String tag) throws KnowledgeBaseException;

	/** @return the tags, in alphabetical order */
	List<String> watchedTags();

	/** @return all watched articles but those in the trash: what changed first, then by title */
	List<Watched> watched();

	/** @return whether the article is watched, itself or by one of its tags */
	boolean isWatched(String id);

	/** @return what happened to an article that is watched or was read; empty when nothing did that is news */
	Optional<News> news(String id) throws KnowledgeBaseException;

	/** The article as it is now was read. */
	void markRead(String id) throws KnowledgeBaseException;

	/** The article was before the reader's eyes for a while: it belongs to what was read last. News of it stay news. */
	void noteShown(String id) throws KnowledgeBaseException;
}
