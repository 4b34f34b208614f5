/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The file of the index, shared with other processes. One that is missing, broken or of another version is replaced by an empty one,
 * with a word in the log; where none can be kept, a temporary one serves until the end.
 */
public final class IndexFile implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(IndexFile.class.getName());

	private final Supplier<Optional<Path>> place;
	private final ReentrantLock writing = new ReentrantLock();
	private final ReentrantLock reading = new ReentrantLock();
	private Runnable onLoss = () -> { };
	private volatile Optional<Path> wanted = Optional.empty();
	private OpenedIndex index;
	private volatile boolean temporary;
	private volatile boolean closed;

	/** Something done with the index. */
	interface Work<T> {
		T run(Connection connection) throws SQLException;
	}

	/** @param file asked for when it is first opened; empty for one that lives as long as this object */
	public IndexFile(Supplier<Optional<Path>> file) {
		place = file;
	}

	/** @param action is called when the index was lost while it was used, and has been replaced by an empty one or by another's */
	void onLoss(Runnable action) {
		onLoss = action;
	}

	/** @return the file; empty when a temporary one is used */
	Optional<Path> path() {
		return temporary ? Optional.empty() : wanted;
	}

	/** Reads. What others write meanwhile does not disturb it. */
	<T> T read(Work<T> work) throws SQLException {
		return locked(temporary ? writing : reading, opened -> work.run(opened.reader()));
	}

	/** Writes, all or nothing, and into the file that others use, too. */
	<T> T write(Work<T> work) throws SQLException {
		return locked(writing, opened -> {
			if (opened.isReplaced()) {
				throw SqliteTrouble.replaced();
			}
			return written(opened.writer(), work);
		});
	}

	private static <T> T written(Connection writer, Work<T> work) throws SQLException {
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
	}

	private interface Step<T> {
		T run(OpenedIndex opened) throws SQLException;
	}

	private <T> T locked(ReentrantLock lock, Step<T> step) throws SQLException {
		OpenedIndex opened;
		lock.lock();
		try {
			opened = open();
			try {
				return step.run(opened);
			} catch (SQLException e) {
				tellOrThrow(e);
			}
		} finally {
			lock.unlock();
		}
		return again(opened, lock, step);
	}

	private void tellOrThrow(SQLException e) throws SQLException {
		if (!SqliteTrouble.isLoss(e) || closed) {
			throw e;
		}
		LOG.log(System.Logger.Level.WARNING, "The search index " + wanted.map(Path::toString).orElse("") + " cannot be used any more: " + e.getMessage()
				+ ". What is missing is read again.");
	}

	private <T> T again(OpenedIndex lost, ReentrantLock lock, Step<T> step) throws SQLException {
		exchange(now -> now == lost, IndexOpening::insteadOf);
		onLoss.run();
		lock.lock();
		try {
			return step.run(open());
		} finally {
			lock.unlock();
		}
	}

	/** Throws away what is there, though it be as it should. */
	void replace() throws SQLException {
		exchange(now -> true, IndexOpening::emptied);
	}

	private interface Exchange {
		OpenedIndex run(IndexOpening opening, OpenedIndex old) throws SQLException;
	}

	/** @param due whether it is still to be done: another thread may have */
	private void exchange(Predicate<OpenedIndex> due, Exchange way) throws SQLException {
		writing.lock();
		reading.lock();
		try {
			if (due.test(open())) {
				exchange(way);
			}
		} finally {
			reading.unlock();
			writing.unlock();
		}
	}

	private void exchange(Exchange way) throws SQLException {
		try (OpenedIndex old = index) {
			index = null;
			keep(temporary ? OpenedIndex.temporary() : way.run(new IndexOpening(wanted.get()), old));
		}
	}

	/** @return whether nobody is to use it any more */
	boolean isClosed() {
		return closed;
	}

	private synchronized OpenedIndex open() throws SQLException {
		if (closed) {
			throw new SQLException("The search index is closed.");
		}
		if (index == null) {
			wanted = place.get();
			keep(wanted.isEmpty() || temporary ? OpenedIndex.temporary() : new IndexOpening(wanted.get()).open());
		}
		return index;
	}

	private synchronized void keep(OpenedIndex opened) {
		index = opened;
		temporary = opened.isTemporary();
	}

	@Override
	public void close() {
		closed = true;
		writing.lock();
		reading.lock();
		try {
			if (index != null) {
				index.close();
			}
			index = null;
		} finally {
			reading.unlock();
			writing.unlock();
		}
	}
}
