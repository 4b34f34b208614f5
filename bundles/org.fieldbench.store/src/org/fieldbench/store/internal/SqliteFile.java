/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.fieldbench.store.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** A SQLite file as a whole, whatever its schema is. */
public final class SqliteFile {

	private static final int BUSY_TIMEOUT_MS = (int) TimeUnit.SECONDS.toMillis(5);

	private final Path file;
	private final SqliteErrors errors;

	private SqliteFile(Path file) {
		this.file = file.toAbsolutePath();
		errors = new SqliteErrors(this.file);
	}

	public static SqliteFile of(Path file) {
		return new SqliteFile(file);
	}

	/** Something that is done with the open file. */
	@FunctionalInterface
	interface Use {
		void of(Connection connection) throws SQLException, StoreException;
	}

	/** Opens the file for a moment; it is never created. */
	void use(Use use) throws StoreException {
		if (!Files.isRegularFile(file)) {
			throw new StoreException("There is no store " + file + ".");
		}
		try (Connection connection = config().createConnection("jdbc:sqlite:" + file.toUri())) {
			use.of(connection);
		} catch (SQLException e) {
			throw errors.explain(e);
		}
	}

	private static SQLiteConfig config() {
		var config = new SQLiteConfig();
		config.setBusyTimeout(BUSY_TIMEOUT_MS);
		config.resetOpenMode(SQLiteOpenMode.CREATE);
		return config;
	}

	/** As {@link org.fieldbench.store.StoreFile#copyTo}. */
	public void copyTo(Path copy) throws StoreException {
		use(connection -> {
			try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
				statement.setString(1, copy.toString());
				statement.execute();
			}
		});
	}

	/** As {@link org.fieldbench.store.StoreFile#check}. */
	public void check() throws StoreException {
		use(connection -> {
			try (var statement = connection.createStatement(); var result = statement.executeQuery("PRAGMA integrity_check(1)")) {
				String verdict = result.next() ? result.getString(1) : "no answer";
				if (!verdict.equals("ok")) {
					throw new StoreException("The store " + file + " is damaged: " + verdict + ".");
				}
			}
		});
	}

	/** As {@link org.fieldbench.store.StoreFile#release}. SQLite gives up its log only when nobody else has the file open. */
	public void release() throws StoreException {
		try {
			use(connection -> {
				try (var statement = connection.createStatement()) {
					statement.execute("PRAGMA journal_mode = DELETE");
				}
			});
		} catch (StoreException e) {
			if (e.getCause() instanceof SQLException cause && errors.isBusy(cause)) {
				throw new StoreException("The store " + file + " is in use. Close all windows of Fieldbench and end its verbs, then try again.", cause);
			}
			if (!(e.getCause() instanceof SQLiteException cause) || !isDamage(cause)) {
				throw e;
			}
		}
	}

	private static boolean isDamage(SQLiteException cause) {
		SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(cause.getResultCode().code & 0xff);
		return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_IOERR;
	}
}
