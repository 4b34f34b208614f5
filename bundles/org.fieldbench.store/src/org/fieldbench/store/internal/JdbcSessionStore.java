/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.store.EventRecord;
import org.fieldbench.store.SessionRecord;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;

/**
 * Sessions over JDBC, in SQL that SQLite and PostgreSQL share. Each call is one statement that commits itself, so that it
 * is whole or absent. A lock keeps the one connection to one thread at a time.
 */
final class JdbcSessionStore implements SessionStore {

	private final Connection connection;
	private final SqlErrors errors;
	private final SessionTable sessions;
	private final EventTable events;

	JdbcSessionStore(Connection connection, SqlErrors errors) {
		this.connection = connection;
		this.errors = errors;
		this.sessions = new SessionTable(connection);
		this.events = new EventTable(connection);
	}

	@Override
	public long begin(Instant started, String kind, String alert, String model, String firmware) throws StoreException {
		return run(() -> sessions.insert(started, kind, alert, model, firmware));
	}

	@Override
	public void append(long session, Instant time, String type, String text, Map<String, String> facts)
			throws StoreException {
		requireOne(run(() -> events.insert(session, time, type, text, facts)), session);
	}

	@Override
	public void end(long session, Instant ended, String verdict) throws StoreException {
		requireOne(run(() -> sessions.end(session, ended, verdict)), session);
	}

	@Override
	public List<SessionRecord> sessions() throws StoreException {
		return run(sessions::all);
	}

	@Override
	public Optional<SessionRecord> session(long id) throws StoreException {
		return run(() -> sessions.find(id));
	}

	@Override
	public List<EventRecord> events(long session) throws StoreException {
		return run(() -> events.of(session));
	}

	@Override
	public synchronized void close() {
		try {
			connection.close();
		} catch (SQLException e) {
			System.getLogger(JdbcSessionStore.class.getName()).log(System.Logger.Level.WARNING,
					"The session store " + errors.place() + " could not be closed.", e);
		}
	}

	private void requireOne(int rows, long session) throws StoreException {
		if (rows != 1) {
			throw new StoreException("The session store " + errors.place() + " holds no session " + session + ".");
		}
	}

	private synchronized <T> T run(Query<T> query) throws StoreException {
		try {
			if (connection.isClosed()) {
				throw new StoreException("The session store " + errors.place() + " was closed. Open it again.");
			}
			return query.run();
		} catch (SQLException e) {
			throw errors.explain(e);
		}
	}

	private interface Query<T> {
		T run() throws SQLException;
	}
}
