/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Copies the tables into a schema of their own, on the server: no program but the driver is needed, and nothing leaves the server. */
record PostgresBackup(Connection connection, String schema) implements Backup {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss_SSS").withZone(ZoneOffset.UTC);

	@Override
	public String make(int number) throws SQLException {
		String copy = schema + "_backup_schema" + number + "_" + STAMP.format(Instant.now());
		connection.setAutoCommit(false);
		try (var statement = connection.createStatement()) {
			statement.execute("CREATE SCHEMA " + copy);
			for (String table : tables()) {
				statement.execute("CREATE TABLE " + copy + "." + table + " AS TABLE " + schema + "." + table);
			}
			connection.commit();
		} catch (SQLException e) {
			connection.rollback();
			throw e;
		} finally {
			connection.setAutoCommit(true);
		}
		return "the schema " + copy + " of the same database";
	}

	private List<String> tables() throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet rows = connection.getMetaData().getTables(null, schema, null, new String[] { "TABLE" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME"));
			}
		}
		return tables;
	}
}
