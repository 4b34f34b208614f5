/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.fieldbench.store.StoreException;
import org.fieldbench.store.StoreFile.Rescued;

/** Saves the rows of a damaged store that can be read: of each table from its begin to the damage, and from its end back to it. */
public final class SqliteRescue {

	private final Path damaged;

	public SqliteRescue(Path damaged) {
		this.damaged = damaged;
	}

	/** As {@link org.fieldbench.store.StoreFile#rescueInto}. */
	public List<Rescued> into(Path folder) throws StoreException {
		SqliteStore.open(folder, Migration.shipped()).close();
		List<Rescued> rescued = new ArrayList<>();
		SqliteFile.of(folder.resolve(SqliteStore.FILE)).use(fresh -> {
			List<String> tables = tables(fresh);
			execute(fresh, "PRAGMA foreign_keys = OFF"); // what a row refers to may be lost
			SqliteFile.of(damaged).use(old -> {
				execute(old, "PRAGMA writable_schema = ON"); // else nothing is read of a file that was cut off
				for (String table : tables) {
					rescued.add(rescue(old, fresh, table));
				}
			});
		});
		if (rescued.stream().allMatch(table -> table.rows() == 0 && !table.whole())) {
			throw new StoreException("Nothing of the store " + damaged + " can be read.");
		}
		return rescued;
	}

	private static List<String> tables(Connection fresh) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (var statement = fresh.createStatement(); var names = statement.executeQuery("SELECT name FROM sqlite_master"
				+ " WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'schema_version' ORDER BY name")) {
			while (names.next()) {
				tables.add(names.getString(1));
			}
		}
		return tables;
	}

	private static Rescued rescue(Connection old, Connection fresh, String table) throws SQLException {
		fresh.setAutoCommit(false);
		boolean whole = copy(old, fresh, table, "ASC") || copy(old, fresh, table, "DESC");
		fresh.commit();
		fresh.setAutoCommit(true);
		return new Rescued(table, count(fresh, table), whole);
	}

	/** @return whether it came to the other end */
	private static boolean copy(Connection old, Connection fresh, String table, String direction) throws SQLException {
		try (var statement = old.createStatement()) {
			ResultSet rows;
			try {
				rows = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid " + direction);
			} catch (SQLException e) {
				return false; // not even a beginning, or an older store has no such table
			}
			return copy(rows, fresh, table);
		}
	}

	private static boolean copy(ResultSet rows, Connection fresh, String table) throws SQLException {
		try (PreparedStatement insert = fresh.prepareStatement(insert(table, rows))) {
			Object[] row = new Object[rows.getMetaData().getColumnCount()];
			while (true) {
				try {
					if (!read(rows, row)) {
						return true;
					}
				} catch (SQLException e) {
					return false; // this is where the damage is
				}
				insert(insert, row);
			}
		}
	}

	private static boolean read(ResultSet rows, Object[] row) throws SQLException {
		if (!rows.next()) {
			return false;
		}
		for (int column = 0; column < row.length; column++) {
			row[column] = rows.getObject(column + 1);
		}
		return true;
	}

	private static String insert(String table, ResultSet rows) throws SQLException {
		List<String> names = new ArrayList<>();
		for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
			names.add('"' + rows.getMetaData().getColumnName(column) + '"');
		}
		return "INSERT OR IGNORE INTO \"" + table + "\" (" + String.join(", ", names) + ") VALUES ("
				+ String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
	}

	private static void insert(PreparedStatement insert, Object[] row) throws SQLException {
		for (int column = 0; column < row.length; column++) {
			insert.setObject(column + 1, row[column]);
		}
		insert.executeUpdate();
	}

	private static long count(Connection fresh, String table) throws SQLException {
		try (var statement = fresh.createStatement(); var count = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
			return count.getLong(1);
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
