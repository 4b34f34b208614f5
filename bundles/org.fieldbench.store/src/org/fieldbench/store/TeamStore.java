/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.List;
import java.util.Optional;

/**
 * The articles that a team shares, as they are on this computer: all that arrived, and what is still to be carried to the team. Each
 * call is on disk, whole, when it returns: a killed program or a pulled plug loses nothing. Safe for use by several threads and several
 * programs. Articles are named without regard to case.
 */
public interface TeamStore extends AutoCloseable {

	/** @return which team this computer belongs to; empty until it joined one */
	Optional<TeamPositionRecord> team() throws StoreException;

	/** Remembers the team. One that is known stays as it is. */
	void join(String team) throws StoreException;

	/** Remembers up to which position everything was received. Goes back only with {@link #forgetPositions}. */
	void reached(long position) throws StoreException;

	/** @return what has the last position of all that is here; empty when nothing has one */
	Optional<TeamPlaceRecord> last() throws StoreException;

	/** Forgets all positions, as if nothing had been carried yet: all is to be received and sent again. All of it or nothing. */
	void forgetPositions() throws StoreException;

	/** @return the latest revision in the history of each article */
	List<TeamRevisionRecord> heads() throws StoreException;

	/** @return the history of an article, the first revision first; empty for an unknown one */
	List<TeamRevisionRecord> history(String article) throws StoreException;

	/** @return what arrived and is in no history yet, in the order of arrival */
	List<TeamRevisionRecord> arrived() throws StoreException;

	/** @return what is to be carried to the team, each article's in order */
	List<TeamRevisionRecord> unsent() throws StoreException;

	/** @return the text of a revision; empty when there is no such revision */
	Optional<byte[]> text(String revision) throws StoreException;

	/** @return the content of a file; empty when it is not here */
	Optional<byte[]> content(String sha256) throws StoreException;

	boolean hasContent(String sha256) throws StoreException;

	/** Keeps the content of a file; content that is here already stays. */
	void keepContent(String sha256, byte[] content) throws StoreException;

	/**
	 * Keeps what arrived from the team. A revision that is here already only gets its position.
	 *
	 * @return how many are new here
	 */
	int receive(List<TeamTextRecord> revisions) throws StoreException;

	/**
	 * Continues the history of an article, all of it or nothing.
	 *
	 * @param head id of the latest revision that the caller knows; empty for a new article
	 * @param arrived ids of revisions that arrived, which come into the history now, in this order
	 * @param added new revisions, which come after them
	 * @return whether it was done; false when the article has another latest revision by now
	 */
	boolean extend(String article, Optional<String> head, List<String> arrived, List<TeamTextRecord> added) throws StoreException;

	/** Keeps the position that the team's database gave a revision. */
	void markSent(String revision, long position) throws StoreException;

	@Override
	void close();
}
