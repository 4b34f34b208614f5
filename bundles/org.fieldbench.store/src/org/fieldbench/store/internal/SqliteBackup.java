/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Copies a SQLite file while it is in use. */
record SqliteBackup(Connection connection, Path file) implements Backup {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

	@Override
	public String make(int schema) throws SQLException {
		// Of two programs that upgrade at the same moment each needs a name of its own.
		Path copy = file.resolveSibling("fieldbench-backup-schema" + schema + "-" + STAMP.format(Instant.now()) + "-"
				+ UUID.randomUUID().toString().substring(0, 8) + ".db");
		try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
			statement.setString(1, copy.toString());
			statement.execute();
		}
		return copy.toString();
	}
}
