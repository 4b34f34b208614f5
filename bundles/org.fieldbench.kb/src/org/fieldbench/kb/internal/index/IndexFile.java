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
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The file of the index, shared with other processes. One that is missing, broken or of another version is replaced by an empty one,
 * with a word in the log; where none can be kept, a temporary one serves until the end.
 */
public final class IndexFile implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(IndexFile.class.getName());

	private final Supplier<Optional<Path>> place;
	private Optional<Path> wanted = Optional.empty();
	private final ReentrantLock writing = new ReentrantLock();
	private final ReentrantLock reading = new ReentrantLock();
	private Runnable onLoss = () -> { };
	private Connection writer;
	private Connection reader;
	private boolean temporary;
	private volatile boolean closed;

	/** Something done with the index. */
	interface Work<T> {
		T run(Connection connection) throws SQLException;
	}

	/** @param file asked for when it is first opened; empty for one that lives as long as this object */
	public IndexFile(Supplier<Optional<Path>> file) {
		place = file;
	}

	/** @param action is called when the index was lost while it was used, and has been replaced by an empty one */
	void onLoss(Runnable action) {
		onLoss = action;
	}

	/** @return the file; empty when a temporary one is used */
	Optional<Path> path() {
		return temporary ? Optional.empty() : wanted;
	}

	/** Reads. What others write meanwhile does not disturb it. */
	<T> T read(Work<T> work) throws SQLException {
		return locked(temporary ? writing : reading, () -> {
			open();
			return work.run(reader);
		});
	}

	/** Writes, all or nothing. */
	<T> T write(Work<T> work) throws SQLException {
		return locked(writing, () -> {
			open();
			writer.setAutoCommit(false);
			try {
				T result = work.run(writer);
				writer.commit();
				return result;
			} catch (SQLException | RuntimeException e) {
				writer.rollback();
				throw e;
			} finally {
				writer.setAutoCommit(true);
			}
		});
	}

	private interface Step<T> {
		T run() throws SQLException;
	}

	private <T> T locked(ReentrantLock lock, Step<T> step) throws SQLException {
		lock.lock();
		try {
			return step.run();
		} catch (SQLException e) {
			if (!SqliteTrouble.isDamage(e) || closed) {
				throw e;
			}
			LOG.log(System.Logger.Level.WARNING, "The search index " + wanted.map(Path::toString).orElse("") + " is damaged (" + e.getMessage() + "); it is built again.");
		} finally {
			lock.unlock();
		}
		return again(lock, step);
	}

	private <T> T again(ReentrantLock lock, Step<T> step) throws SQLException {
		replace();
		onLoss.run();
		lock.lock();
		try {
			return step.run();
		} finally {
			lock.unlock();
		}
	}

	/** Throws away what is there. */
	void replace() throws SQLException {
		writing.lock();
		reading.lock();
		try {
			shut();
			place.get().ifPresent(IndexDatabase::delete);
			open();
		} finally {
			reading.unlock();
			writing.unlock();
		}
	}

	/** @return whether nobody is to use it any more */
	boolean isClosed() {
		return closed;
	}

	private synchronized void open() throws SQLException {
		if (closed) {
			throw new SQLException("The search index is closed.");
		}
		if (writer != null) {
			return;
		}
		wanted = place.get();
		if (wanted.isEmpty() || temporary || !openWanted(wanted.get(), true)) {
			temporary = true;
			writer = IndexDatabase.temporary();
			reader = writer;
		}
	}

	/** @return false if nothing can be kept there */
	private boolean openWanted(Path file, boolean first) throws SQLException {
		try {
			Files.createDirectories(file.getParent());
			connect(file);
			return true;
		} catch (IOException | SQLException e) {
			shut();
			boolean damaged = e instanceof SQLException sql && SqliteTrouble.isDamage(sql);
			LOG.log(System.Logger.Level.WARNING, "The search index " + file + " cannot be used: " + e.getMessage() + ". "
					+ (damaged && first ? "It is built again." : "A temporary one is used."));
			if (!damaged || !first) {
				return false;
			}
			IndexDatabase.delete(file);
			return openWanted(file, false);
		}
	}

	private void connect(Path file) throws SQLException {
		writer = IndexDatabase.open(file);
		reader = IndexDatabase.another(file);
	}

	private synchronized void shut() {
		shut(reader == writer ? null : reader);
		shut(writer);
		reader = null;
		writer = null;
	}

	private static void shut(Connection connection) {
		try {
			if (connection != null) {
				connection.close();
			}
		} catch (SQLException e) {
			LOG.log(System.Logger.Level.WARNING, "The search index stayed open.", e);
		}
	}

	@Override
	public void close() {
		closed = true;
		writing.lock();
		reading.lock();
		try {
			shut();
		} finally {
			reading.unlock();
			writing.unlock();
		}
	}
}
