/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** In what the two databases differ, where the same SQL does not do the same. */
enum Dialect {

	/** Has one writer at a time by itself, and sorts by the code of the signs. */
	SQLITE {
		@Override
		boolean writesAlone() {
			return true;
		}

		@Override
		void waitForWriters(Connection connection) {
			// Every transaction is begun as a writing one.
		}

		@Override
		void lockSchema(Connection connection) {
			// The transaction of the migrations looks again at what is there.
		}

		@Override
		void unlockSchema(Connection connection) {
			// Nothing was locked.
		}

		@Override
		String adapted(String statement) {
			return statement;
		}
	},

	/** Lets programs write at once, so that two would take the same next number; and sorts by the server's language. */
	POSTGRESQL {
		@Override
		boolean writesAlone() {
			return false;
		}

		@Override
		void waitForWriters(Connection connection) throws SQLException {
			execute(connection, "SELECT pg_advisory_xact_lock(" + WRITING + ", hashtext(current_schema()))");
		}

		@Override
		void lockSchema(Connection connection) throws SQLException {
			execute(connection, "SELECT pg_advisory_lock(" + MIGRATING + ", hashtext(current_schema()))");
		}

		@Override
		void unlockSchema(Connection connection) throws SQLException {
			if (!connection.isClosed()) {
				execute(connection, "SELECT pg_advisory_unlock(" + MIGRATING + ", hashtext(current_schema()))");
			}
		}

		@Override
		String adapted(String statement) {
			return TEXT_COLUMN.matcher(statement).replaceAll("$0 COLLATE \"C\"");
		}
	};

	private static final Pattern TEXT_COLUMN = Pattern.compile("(?m)^\\t+\\w+ TEXT\\b");
	/** Any numbers that mean nothing to other programs on the same database. */
	private static final int WRITING = 0x0f1e1d01;
	private static final int MIGRATING = 0x0f1e1d02;

	/** @return whether a statement that writes excludes other writers by itself */
	abstract boolean writesAlone();

	/** Excludes other writers until the transaction ends. */
	abstract void waitForWriters(Connection connection) throws SQLException;

	/** Excludes other programs that would change the schema at the same moment. */
	abstract void lockSchema(Connection connection) throws SQLException;

	abstract void unlockSchema(Connection connection) throws SQLException;

	/** @return a statement of a migration as this database is to have it */
	abstract String adapted(String statement);

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
