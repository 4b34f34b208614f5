/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.SQLException;
import java.util.Set;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong with the index. */
final class SqliteTrouble {

	/** A broken file, or one of another version. */
	private static final Set<SQLiteErrorCode> DAMAGE = Set.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_CORRUPT_VTAB,
			SQLiteErrorCode.SQLITE_CORRUPT_INDEX, SQLiteErrorCode.SQLITE_CORRUPT_SEQUENCE, SQLiteErrorCode.SQLITE_NOTADB,
			SQLiteErrorCode.SQLITE_IOERR_SHORT_READ, SQLiteErrorCode.SQLITE_FORMAT);
	private static final String OTHER_VERSION = "it was written by another version of Fieldbench, ";

	private SqliteTrouble() {
	}

	static boolean isDamage(SQLException e) {
		return e instanceof SQLiteException sqlite && DAMAGE.contains(sqlite.getResultCode());
	}

	/** @return whether what was there is not to be had any more: broken, or replaced by another program */
	static boolean isLoss(SQLException e) {
		return isDamage(e) || e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
	}

	static SQLException replaced() {
		return new SQLiteException("another program has replaced it", SQLiteErrorCode.SQLITE_READONLY_DBMOVED);
	}

	static SQLException otherVersion(int version) {
		return new SQLiteException(OTHER_VERSION + version, SQLiteErrorCode.SQLITE_FORMAT);
	}
}
