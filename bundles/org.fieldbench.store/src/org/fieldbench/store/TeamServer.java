/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.List;
import java.util.Optional;

/**
 * A team's database, over one connection. When a call fails with a {@link StoreAwayException}, the connection is of no use any more:
 * close it, and open another one later. What was sent with a call that failed may or may not have arrived; to send it again is safe.
 */
public interface TeamServer extends AutoCloseable {

	/** @return the team, and the last position that was given */
	TeamPositionRecord team() throws StoreException;

	/**
	 * Makes a database that is still empty that of a team.
	 *
	 * @return false when somebody has carried something to it already; nothing is changed then
	 */
	boolean adopt(String team) throws StoreException;

	/** @return the id of the revision or the event that has this position; empty when none has */
	Optional<String> at(long position) throws StoreException;

	/**
	 * @param after the position that the laptop has reached
	 * @param most how many at a time, at least 1
	 */
	TeamDelivery pull(long after, int most) throws StoreException;

	/** @return the text of a revision; empty when there is no such revision */
	Optional<byte[]> text(String revision) throws StoreException;

	/** @return the content of a file; empty when there is none */
	Optional<byte[]> content(String sha256) throws StoreException;

	boolean hasContent(String sha256) throws StoreException;

	/** Keeps the content of a file; content that is there already stays. */
	void keepContent(String sha256, byte[] content) throws StoreException;

	/** Takes parcels and events in one transaction. Parcels whose base is out of date are left out; what is there already stays. */
	TeamReceipt push(List<TeamParcel> parcels, List<ReadingEventRecord> events) throws StoreException;

	@Override
	void close();
}
