/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.Collection;
import java.util.List;

/**
 * Keeps what people say of articles, and what a reader marks. Each call is on disk, whole, when it returns: a killed program or a
 * pulled plug loses nothing. Safe for use by several threads and several programs.
 */
public interface ReadingStore extends AutoCloseable {

	/**
	 * Adds events, all of them or none. One that is here already stays as it is; only a position that it lacks is taken over.
	 *
	 * @return how many were added or got a position
	 */
	int add(Collection<ReadingEventRecord> events) throws StoreException;

	/** @return all events, in the order of their ids, which means nothing */
	List<ReadingEventRecord> events() throws StoreException;

	/** @return the events that have no position yet */
	List<ReadingEventRecord> unsent() throws StoreException;

	/** Keeps the position that a team's server gave an event. One that has a position keeps it. */
	void markSent(String id, long position) throws StoreException;

	/** @return the greatest position of an event; 0 when there is none */
	long lastPosition() throws StoreException;

	/** @return all marks, the latest first */
	List<ReadingMarkRecord> marks() throws StoreException;

	/** Keeps a mark, in the place of a former one of the same kind and target. */
	void mark(ReadingMarkRecord mark) throws StoreException;

	/** Takes a mark away. Does nothing when there is none. */
	void unmark(String kind, String target) throws StoreException;

	@Override
	void close();
}
