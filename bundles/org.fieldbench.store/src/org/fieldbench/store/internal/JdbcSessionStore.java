/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.store.EventRecord;
import org.fieldbench.store.SessionRecord;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;

/**
 * Sessions over JDBC, in SQL that SQLite and PostgreSQL share. Each call is whole or absent.
 */
final class JdbcSessionStore implements SessionStore {

	private final Database database;
	private final SessionTable sessions;
	private final EventTable events;

	JdbcSessionStore(Database database) {
		this.database = database;
		this.sessions = new SessionTable(database.connection());
		this.events = new EventTable(database.connection());
	}

	@Override
	public long begin(Instant started, String kind, String alert, String model, String firmware) throws StoreException {
		return database.write(() -> sessions.insert(started, kind, alert, model, firmware));
	}

	@Override
	public void append(long session, Instant time, String type, String text, Map<String, String> facts)
			throws StoreException {
		requireOne(database.write(() -> events.insert(session, time, type, text, facts)), session);
	}

	@Override
	public void end(long session, Instant ended, String verdict) throws StoreException {
		requireOne(database.write(() -> sessions.end(session, ended, verdict)), session);
	}

	@Override
	public List<SessionRecord> sessions() throws StoreException {
		return database.run(sessions::all);
	}

	@Override
	public Optional<SessionRecord> session(long id) throws StoreException {
		return database.run(() -> sessions.find(id));
	}

	@Override
	public List<EventRecord> events(long session) throws StoreException {
		return database.run(() -> events.of(session));
	}

	@Override
	public void close() {
		database.close();
	}

	private void requireOne(int rows, long session) throws StoreException {
		if (rows != 1) {
			throw new StoreException("The session store " + database.place() + " holds no session " + session + ".");
		}
	}
}
