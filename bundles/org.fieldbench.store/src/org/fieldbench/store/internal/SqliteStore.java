/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.ReadingStore;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamStore;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** The store as one SQLite file. What is peculiar to SQLite is here, in {@link SqliteErrors} and {@link SqliteBackup}. */
public final class SqliteStore {

	static final String FILE = "fieldbench.db";

	/** Another program's write takes milliseconds; one that holds the file longer is stuck. */
	private static final int BUSY_TIMEOUT_MS = 15_000;
	private static final long BUSY_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

	private SqliteStore() {
	}

	/**
	 * @param folder created when absent
	 * @param migrations all that this program knows, in order
	 */
	public static SessionStore open(Path folder, List<Migration> migrations) throws StoreException {
		return new JdbcSessionStore(database(folder, migrations));
	}

	/** As {@link #open}, for the phones. */
	public static PhoneStore openPhones(Path folder, List<Migration> migrations) throws StoreException {
		return new JdbcPhoneStore(database(folder, migrations));
	}

	/** As {@link #open}, for what is remembered of firmware. */
	public static FirmwareStore openFirmware(Path folder, List<Migration> migrations) throws StoreException {
		return new JdbcFirmwareStore(database(folder, migrations));
	}

	/** As {@link #open}, for comments, ratings, to-dos and marks. */
	public static ReadingStore openReading(Path folder, List<Migration> migrations) throws StoreException {
		return new JdbcReadingStore(database(folder, migrations));
	}

	/** As {@link #open}, for the articles that a team shares, as they are on this computer. */
	public static TeamStore openTeam(Path folder, List<Migration> migrations) throws StoreException {
		return new JdbcTeamStore(database(folder, migrations));
	}

	private static Database database(Path folder, List<Migration> migrations) throws StoreException {
		Path file = create(folder).resolve(FILE);
		EmptiedStore.refuse(file);
		var errors = new SqliteErrors(file);
		Connection connection = connect(file, errors);
		try {
			new Migrator(connection, errors, new SqliteBackup(connection, file), Dialect.SQLITE).bringUpToDate(migrations);
			return new Database(connection, errors, Dialect.SQLITE);
		} catch (SQLException e) {
			throw closing(connection, errors.explain(e));
		} catch (StoreException e) {
			throw closing(connection, e);
		}
	}

	private static Path create(Path folder) throws StoreException {
		Path absolute = folder.toAbsolutePath();
		try {
			return Files.createDirectories(absolute);
		} catch (IOException e) {
			throw new StoreException("The data folder " + absolute
					+ " cannot be created, because a file is in its way or writing is not allowed there."
					+ " Choose another folder with --data.", e);
		}
	}

	/**
	 * SQLite waits for other programs by itself, but not while it turns a new file into one with a write-ahead log: when two
	 * programs open it at once, one of them is refused on the spot and has to ask again.
	 */
	private static Connection connect(Path file, SqliteErrors errors) throws StoreException {
		long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_TIMEOUT_MS);
		while (true) {
			try {
				// A URI, so that no character of a folder's name is taken for a parameter.
				return durable().createConnection("jdbc:sqlite:" + file.toUri());
			} catch (SQLException e) {
				if (!errors.isBusy(e) || System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
					throw errors.explain(e);
				}
				LockSupport.parkNanos(BUSY_PAUSE_NANOS);
			}
		}
	}

	private static SQLiteConfig durable() {
		var config = new SQLiteConfig();
		config.setBusyTimeout(BUSY_TIMEOUT_MS);
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.FULL);
		config.enforceForeignKeys(true);
		config.setTransactionMode(TransactionMode.IMMEDIATE);
		return config;
	}

	private static StoreException closing(Connection connection, StoreException problem) {
		try {
			connection.close();
		} catch (SQLException e) {
			problem.addSuppressed(e);
		}
		return problem;
	}
}
