/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table {@code schema_version}: which migrations a store has had. */
record SchemaVersions(Connection connection) {

	/** @return whether the store has such a table: a person who may only use a team's store must not be asked to make one */
	boolean exist() throws SQLException {
		try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "schema_version", null)) {
			return tables.next();
		}
	}

	void create(Dialect dialect) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(dialect.adapted("""
					CREATE TABLE IF NOT EXISTS schema_version (
						number INTEGER PRIMARY KEY,
						checksum TEXT NOT NULL,
						applied TEXT NOT NULL
					)"""));
		}
	}

	/** @return the checksum of each applied migration, by number */
	SortedMap<Integer, String> applied() throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT number, checksum FROM schema_version")) {
			SortedMap<Integer, String> applied = new TreeMap<>();
			while (rows.next()) {
				applied.put(rows.getInt(1), rows.getString(2));
			}
			return applied;
		}
	}

	void add(Migration migration) throws SQLException {
		try (var insert = connection
				.prepareStatement("INSERT INTO schema_version (number, checksum, applied) VALUES (?, ?, ?)")) {
			insert.setInt(1, migration.number());
			insert.setString(2, migration.checksum());
			insert.setString(3, Instant.now().toString());
			insert.executeUpdate();
		}
	}
}
