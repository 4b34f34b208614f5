/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.util.Optional;

import org.fieldbench.store.StoreException;

/** The tables of a team, which a laptop and the team's database have alike, and what is asked of both. */
abstract class JdbcTeam implements AutoCloseable {

	private final Database database;
	private final ClockTable clock;
	private final RevisionTable revisions;
	private final ContentTable contents;
	private final PositionTables positions;

	JdbcTeam(Database database) {
		this.database = database;
		clock = new ClockTable(database.connection());
		revisions = new RevisionTable(database.connection());
		contents = new ContentTable(database.connection());
		positions = new PositionTables(database.connection());
	}

	final Database database() {
		return database;
	}

	final ClockTable clock() {
		return clock;
	}

	final RevisionTable revisions() {
		return revisions;
	}

	final ContentTable contents() {
		return contents;
	}

	final PositionTables positions() {
		return positions;
	}

	public final Optional<byte[]> text(String revision) throws StoreException {
		return database.run(() -> revisions.text(revision));
	}

	public final Optional<byte[]> content(String sha256) throws StoreException {
		return database.run(() -> contents.find(sha256));
	}

	public final boolean hasContent(String sha256) throws StoreException {
		return database.run(() -> contents.has(sha256));
	}

	@Override
	public final void close() {
		database.close();
	}
}
