/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.fieldbench.store.StoreException;

/** One connection, kept to one thread at a time, whose errors are told in words for the user. */
final class Database implements AutoCloseable {

	private final Connection connection;
	private final SqlErrors errors;
	private final Dialect dialect;

	Database(Connection connection, SqlErrors errors, Dialect dialect) {
		this.connection = connection;
		this.errors = errors;
		this.dialect = dialect;
	}

	/** Something that asks or changes the database. */
	@FunctionalInterface
	interface Query<T> {
		T run() throws SQLException, StoreException;
	}

	Connection connection() {
		return connection;
	}

	/** @return the store's place, for messages */
	String place() {
		return errors.place();
	}

	/** Runs one statement that asks, or that changes nothing another program's change could disturb. */
	synchronized <T> T run(Query<T> query) throws StoreException {
		try {
			if (connection.isClosed()) {
				throw new StoreException(errors.store() + " was closed. Open it again.");
			}
			return query.run();
		} catch (SQLException e) {
			throw errors.explain(e);
		}
	}

	/** Runs one statement that changes something: no other program writes at the same moment. */
	synchronized <T> T write(Query<T> query) throws StoreException {
		return dialect.writesAlone() ? run(query) : transaction(query);
	}

	/** Runs several statements that come to pass together or not at all, while no other program writes. */
	synchronized <T> T transaction(Query<T> query) throws StoreException {
		return run(() -> {
			connection.setAutoCommit(false);
			try {
				dialect.waitForWriters(connection);
				T result = query.run();
				connection.commit();
				return result;
			} catch (SQLException | StoreException | RuntimeException e) {
				undo(e);
				throw e;
			} finally {
				finish();
			}
		});
	}

	/** A connection that broke cannot roll back; the server does it then. */
	private void undo(Exception cause) {
		try {
			connection.rollback();
		} catch (SQLException e) {
			cause.addSuppressed(e);
		}
	}

	private void finish() throws SQLException {
		if (!connection.isClosed()) {
			connection.setAutoCommit(true);
		}
	}

	@Override
	public synchronized void close() {
		try {
			connection.close();
		} catch (SQLException e) {
			System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING,
					errors.store() + " could not be closed.", e);
		}
	}
}
