/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;

import org.fieldbench.store.StoreException;

/** Brings a store's schema up to date, or says why it must not be touched. */
final class Migrator {

	private final Connection connection;
	private final SqlErrors errors;
	private final Backup backup;
	private final Dialect dialect;
	private final SchemaVersions versions;

	Migrator(Connection connection, SqlErrors errors, Backup backup, Dialect dialect) {
		this.connection = connection;
		this.errors = errors;
		this.backup = backup;
		this.dialect = dialect;
		this.versions = new SchemaVersions(connection);
	}

	/** @param known all migrations, numbered from 1 */
	void bringUpToDate(List<Migration> known) throws SQLException, StoreException {
		if (versions.exist()) {
			SortedMap<Integer, String> applied = versions.applied();
			check(applied, known);
			if (applied.size() == known.size()) {
				return;
			}
		}
		dialect.lockSchema(connection);
		try {
			migrate(known);
		} finally {
			dialect.unlockSchema(connection);
		}
	}

	private void migrate(List<Migration> known) throws SQLException, StoreException {
		versions.create(dialect);
		SortedMap<Integer, String> applied = versions.applied();
		check(applied, known);
		if (!applied.isEmpty() && applied.size() < known.size()) {
			upgrade(applied.lastKey(), known);
		} else {
			applyMissing(known);
		}
	}

	private void check(SortedMap<Integer, String> applied, List<Migration> known) throws StoreException {
		if (!applied.isEmpty() && applied.lastKey() > known.size()) {
			throw new StoreException(errors.store() + " has schema " + applied.lastKey()
					+ ", written by a newer Fieldbench; this one knows schema " + known.size()
					+ ". Use the newer program, or " + errors.otherPlace() + ".");
		}
		for (Migration migration : known) {
			String checksum = applied.getOrDefault(migration.number(), migration.checksum());
			if (!checksum.equals(migration.checksum())) {
				throw new StoreException("The schema of " + lowerFirst(errors.store())
						+ " differs from the one that this Fieldbench made (migration " + migration.number()
						+ "). Use the program that wrote it, or " + errors.otherPlace() + ".");
			}
		}
	}

	private static String lowerFirst(String text) {
		return Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private void upgrade(int from, List<Migration> known) throws SQLException, StoreException {
		String copy = backup.make(from);
		try {
			applyMissing(known);
		} catch (SQLException e) {
			throw new StoreException(errors.store() + " could not be brought from schema " + from
					+ " to " + known.size() + ": " + e.getMessage() + ". It was left as it was; a copy is at " + copy + ".", e);
		}
	}

	/**
	 * Applies all in one transaction, so that nobody sees a new store half made and takes it for an old one. Looks again inside it,
	 * because another program may have been faster.
	 */
	private void applyMissing(List<Migration> known) throws SQLException {
		connection.setAutoCommit(false);
		try {
			for (Migration migration : known.subList(Math.min(versions.applied().size(), known.size()), known.size())) {
				execute(migration);
				versions.add(migration);
			}
			connection.commit();
		} catch (SQLException e) {
			connection.rollback();
			throw e;
		} finally {
			connection.setAutoCommit(true);
		}
	}

	private void execute(Migration migration) throws SQLException {
		try (var statement = connection.createStatement()) {
			for (String sql : migration.statements().toList()) {
				statement.execute(dialect.adapted(sql));
			}
		}
	}
}
