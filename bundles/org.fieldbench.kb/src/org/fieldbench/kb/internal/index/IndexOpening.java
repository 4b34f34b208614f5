/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.fieldbench.kb.internal.files.FileTurn;

/**
 * Opens the file of the index, and replaces one that is broken by an empty one. Of all that find it broken, in this process and in
 * others, one replaces it: each looks again when it is its turn, and so nobody throws away what another has just made.
 */
final class IndexOpening {

	private static final System.Logger LOG = System.getLogger(IndexOpening.class.getName());

	private final Path file;

	IndexOpening(Path file) {
		this.file = file;
	}

	private interface Step {
		OpenedIndex run() throws SQLException;
	}

	/** @return a temporary one where none can be kept */
	OpenedIndex open() throws SQLException {
		return inTurn(() -> opened(true));
	}

	/** Closes what was opened and throws it away, unless somebody else did; opens what is there then. */
	OpenedIndex insteadOf(OpenedIndex broken) throws SQLException {
		return inTurn(() -> {
			boolean replaced = broken.isReplaced();
			broken.close();
			if (!replaced) {
				IndexDatabase.delete(file);
			}
			return opened(true);
		});
	}

	/** Closes what was opened and throws away what is there, whatever it is; opens an empty one. */
	OpenedIndex emptied(OpenedIndex old) throws SQLException {
		return inTurn(() -> {
			old.close();
			IndexDatabase.delete(file);
			return opened(true);
		});
	}

	private OpenedIndex opened(boolean first) throws SQLException {
		try {
			Files.createDirectories(file.getParent());
			return OpenedIndex.of(file);
		} catch (IOException | SQLException e) {
			boolean again = first && e instanceof SQLException sql && SqliteTrouble.isDamage(sql);
			LOG.log(System.Logger.Level.WARNING, "The search index " + file + " cannot be used: " + e.getMessage() + ". "
					+ (again ? "It is built again." : "A temporary one is used."));
			if (!again) {
				return OpenedIndex.temporary();
			}
			IndexDatabase.delete(file);
			return opened(false);
		}
	}

	private OpenedIndex inTurn(Step step) throws SQLException {
		Optional<FileTurn> turn = turn();
		try {
			return step.run();
		} finally {
			turn.ifPresent(this::end);
		}
	}

	/** @return empty where nothing can be written or the file system has no locks: SQLite, which needs them too, tells what becomes of the index there */
	private Optional<FileTurn> turn() throws SQLException {
		try {
			return Optional.of(FileTurn.of(file.resolveSibling(file.getFileName() + ".lock")));
		} catch (ClosedByInterruptException | FileLockInterruptionException e) {
			throw new SQLException("The search index was not opened: the program was told to stop waiting for it.", e);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.INFO, "The search index " + file + " is opened without keeping other programs from it: " + e);
			return Optional.empty();
		}
	}

	private void end(FileTurn turn) {
		try {
			turn.close();
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "The lock of the search index " + file + " stayed open.", e);
		}
	}
}
