/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.sqlite.SQLiteConfig;

/** Opens the database of the index, and looks whether it is one. */
final class IndexDatabase {

	/** Long enough for another process to write some hundred articles on a slow disk, in milliseconds. */
	private static final int PATIENCE = 20_000;
	/** Of each connection; negative: in KiB. */
	private static final int CACHE = -16_384;
	/** So many pages are written before they are put in their proper place, which waits for the disk; 32 MiB. */
	private static final int CHECKPOINT = 8_000;
	/** Touches all tables and columns. */
	private static final String LOOK = "SELECT (SELECT count(*) FROM fact), (SELECT rowid FROM text WHERE text MATCH 'zzalive'), (SELECT rowid FROM near WHERE near MATCH 'zza'),"
			+ " (SELECT plain FROM word WHERE text = 'zzalive'), row, key, location, stamp, remarks, state, sort, problems, " + Heads.COLUMNS + " FROM article LIMIT 1";
	private static final System.Logger LOG = System.getLogger(IndexDatabase.class.getName());

	private IndexDatabase() {
	}

	/** @return the first connection; makes the file and the tables if they are not there */
	static Connection open(Path file) throws SQLException {
		Connection connection = another(file);
		try {
			int version = IndexSchema.version(connection);
			if (version == 0) {
				IndexSchema.create(connection);
				FormerIndexes.delete(file);
			}
			if (IndexSchema.version(connection) != IndexSchema.VERSION) {
				throw SqliteTrouble.otherVersion(version);
			}
			lookAt(connection);
			return connection;
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	/** @return one more connection */
	static Connection another(Path file) throws SQLException {
		return config().createConnection("jdbc:sqlite:" + file);
	}

	/** @return an index that is gone when it is closed */
	static Connection temporary() throws SQLException {
		Connection connection = config().createConnection("jdbc:sqlite:");
		IndexSchema.create(connection);
		return connection;
	}

	/** A file that has the right version and not the right tables is as good as one of another version. */
	private static void lookAt(Connection connection) throws SQLException {
		try (var look = connection.createStatement(); var rows = look.executeQuery(LOOK)) {
			rows.next();
		} catch (SQLException e) {
			throw SqliteTrouble.isDamage(e) ? e : SqliteTrouble.otherVersion(IndexSchema.VERSION);
		}
	}

	/** Deletes the file, and what SQLite keeps beside it. */
	static void delete(Path file) {
		for (String suffix : new String[] { "", "-wal", "-shm", "-journal" }) {
			try {
				Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
			} catch (IOException e) {
				LOG.log(System.Logger.Level.WARNING, "The search index " + file + " cannot be deleted.", e);
			}
		}
	}

	private static SQLiteConfig config() {
		SQLiteConfig config = new SQLiteConfig();
		config.setJournalMode(SQLiteConfig.JournalMode.WAL);
		config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
		config.setBusyTimeout(PATIENCE);
		config.setCacheSize(CACHE);
		config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(CHECKPOINT));
		config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
		return config;
	}
}
