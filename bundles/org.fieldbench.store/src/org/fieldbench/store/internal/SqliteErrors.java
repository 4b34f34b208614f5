/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.fieldbench.store.BackupFolder;
import org.fieldbench.store.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean for the user. */
record SqliteErrors(Path file) implements SqlErrors {

	/** The low byte of an extended result code is the primary code. */
	private static final int PRIMARY = 0xff;
	/** What SQLite maps into memory beside a file, in bytes; with less free, nothing can be written. */
	private static final long LEAST = 64 << 10;

	@Override
	public StoreException explain(SQLException error) {
		return new StoreException(sentence(code(error), error), error);
	}

	@Override
	public String place() {
		return file.toString();
	}

	/** @return whether another connection is at work on the file, so that it may be had in a moment */
	boolean isBusy(SQLException error) {
		SQLiteErrorCode code = code(error);
		return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
	}

	private static SQLiteErrorCode code(SQLException error) {
		if (!(error instanceof SQLiteException sqlite)) {
			return SQLiteErrorCode.UNKNOWN_ERROR;
		}
		return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY);
	}

	private String full() {
		return "The disk is full; the session store " + file + " cannot grow. Free some space.";
	}

	/** Where files are mapped into memory, a full disk shows only as one that fails. */
	private boolean isFull() {
		try {
			return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < LEAST;
		} catch (IOException e) {
			return false;
		}
	}

	private String sentence(SQLiteErrorCode code, SQLException error) {
		return switch (code) {
			case SQLITE_NOTADB, SQLITE_CORRUPT -> "The session store " + file
					+ " is damaged. " + new BackupFolder(file.toAbsolutePath().getParent()).advice();
			case SQLITE_BUSY, SQLITE_LOCKED -> "The session store " + file
					+ " is kept busy by another program. Close that program and try again.";
			case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> "The session store " + file
					+ " cannot be opened for writing. Check the permissions, or choose another folder with --data.";
			case SQLITE_FULL -> full();
			case SQLITE_IOERR -> isFull() ? full() : "The disk failed to read or write the session store " + file + ". Check the disk.";
			default -> "The session store " + file + " cannot be used: " + error.getMessage();
		};
	}
}
