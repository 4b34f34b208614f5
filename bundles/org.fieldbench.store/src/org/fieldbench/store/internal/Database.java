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

	Database(Connection connection, SqlErrors errors) {
		this.connection = connection;
		this.errors = errors;
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

	/** Runs one statement, which commits itself. */
	synchronized <T> T run(Query<T> query) throws StoreException {
		try {
			if (connection.isClosed()) {
				throw new StoreException("The session store " + errors.place() + " was closed. Open it again.");
			}
			return query.run();
		} catch (SQLException e) {
			throw errors.explain(e);
		}
	}

	/** Runs several statements that come to pass together or not at all. */
	synchronized <T> T transaction(Query<T> query) throws StoreException {
		return run(() -> {
			connection.setAutoCommit(false);
			try {
				T result = query.run();
				connection.commit();
				return result;
			} catch (SQLException | StoreException | RuntimeException e) {
				connection.rollback();
				throw e;
			} finally {
				connection.setAutoCommit(true);
			}
		});
	}

	@Override
	public synchronized void close() {
		try {
			connection.close();
		} catch (SQLException e) {
			System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING,
					"The session store " + errors.place() + " could not be closed.", e);
		}
	}
}
