/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps sessions for ever. Each call is on disk when it returns: a killed program or a pulled plug loses nothing.
 * Safe for use by several threads.
 */
public interface SessionStore extends AutoCloseable {

	/**
	 * @return the session's id
	 * @throws StoreException if it cannot be written
	 */
	long begin(Instant started, String kind, String alert, String model, String firmware) throws StoreException;

	/** Adds an event to a session. */
	void append(long session, Instant time, String type, String text, Map<String, String> facts) throws StoreException;

	/** @param verdict "passed" or "failed" */
	void end(long session, Instant ended, String verdict) throws StoreException;

	/** @return all sessions, newest first */
	List<SessionRecord> sessions() throws StoreException;

	Optional<SessionRecord> session(long id) throws StoreException;

	/** @return the events of a session in order; empty for an unknown one */
	List<EventRecord> events(long session) throws StoreException;

	@Override
	void close();
}
