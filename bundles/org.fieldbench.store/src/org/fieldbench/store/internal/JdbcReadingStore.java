/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.util.Collection;
import java.util.List;

import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.ReadingMarkRecord;
import org.fieldbench.store.ReadingStore;
import org.fieldbench.store.StoreException;

/** What people say of articles and what a reader marks, over JDBC, in SQL that SQLite and PostgreSQL share. */
final class JdbcReadingStore implements ReadingStore {

	private final Database database;
	private final ReadingEventTable events;
	private final ReadingMarkTable marks;

	JdbcReadingStore(Database database) {
		this.database = database;
		events = new ReadingEventTable(database.connection());
		marks = new ReadingMarkTable(database.connection());
	}

	@Override
	public int add(Collection<ReadingEventRecord> added) throws StoreException {
		return added.isEmpty() ? 0 : database.transaction(() -> events.insert(added));
	}

	@Override
	public List<ReadingEventRecord> events() throws StoreException {
		return database.run(events::all);
	}

	@Override
	public List<ReadingEventRecord> unsent() throws StoreException {
		return database.run(events::unsent);
	}

	@Override
	public void markSent(String id, long position) throws StoreException {
		database.write(() -> events.setPosition(id, position));
	}

	@Override
	public long lastPosition() throws StoreException {
		return database.run(events::lastPosition);
	}

	@Override
	public List<ReadingMarkRecord> marks() throws StoreException {
		return database.run(marks::all);
	}

	@Override
	public void mark(ReadingMarkRecord mark) throws StoreException {
		database.write(() -> marks.put(mark));
	}

	@Override
	public void unmark(String kind, String target) throws StoreException {
		database.write(() -> marks.delete(kind, target));
	}

	@Override
	public void close() {
		database.close();
	}
}
