/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.fieldbench.store.ReadingEventRecord;

/** The table {@code discussion_event}. */
record ReadingEventTable(Connection connection) {

	private static final String INSERT = """
			INSERT INTO discussion_event (id, article, kind, target, author, written, text, number, facts, position)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET position = excluded.position
			WHERE discussion_event.position IS NULL AND excluded.position IS NOT NULL""";
	private static final String SELECT = """
			SELECT id, article, kind, target, author, written, text, number, facts, position FROM discussion_event""";

	int insert(Collection<ReadingEventRecord> events) throws SQLException {
		int changed = 0;
		try (var insert = connection.prepareStatement(INSERT)) {
			for (ReadingEventRecord event : events) {
				fill(insert, event);
				changed += insert.executeUpdate();
			}
		}
		return changed;
	}

	private static void fill(PreparedStatement insert, ReadingEventRecord event) throws SQLException {
		insert.setString(1, event.id());
		insert.setString(2, event.article());
		insert.setString(3, event.kind());
		insert.setString(4, event.target());
		insert.setString(5, event.author());
		insert.setString(6, event.written().toString());
		insert.setString(7, event.text());
		insert.setObject(8, event.number().isPresent() ? event.number().getAsInt() : null, Types.INTEGER);
		insert.setString(9, Facts.toJson(event.facts()));
		insert.setObject(10, event.position().isPresent() ? event.position().getAsLong() : null, Types.BIGINT);
	}

	List<ReadingEventRecord> all() throws SQLException {
		return select(" ORDER BY id");
	}

	List<ReadingEventRecord> unsent() throws SQLException {
		return select(" WHERE position IS NULL ORDER BY id");
	}

	/** @return the events whose position is after the first and not after the last, in the order of their positions */
	List<ReadingEventRecord> between(long after, long last) throws SQLException {
		return select(" WHERE position > " + after + " AND position <= " + last + " ORDER BY position");
	}

	private List<ReadingEventRecord> select(String rest) throws SQLException {
		try (var select = connection.prepareStatement(SELECT + rest); var rows = select.executeQuery()) {
			List<ReadingEventRecord> events = new ArrayList<>();
			while (rows.next()) {
				events.add(record(rows));
			}
			return List.copyOf(events);
		}
	}

	private static ReadingEventRecord record(ResultSet row) throws SQLException {
		int number = row.getInt("number");
		OptionalInt counted = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
		long position = row.getLong("position");
		OptionalLong placed = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(position);
		return new ReadingEventRecord(row.getString("id"), row.getString("article"), row.getString("kind"), row.getString("target"),
				row.getString("author"), Instant.parse(row.getString("written")), row.getString("text"), counted,
				Facts.fromJson(row.getString("facts")), placed);
	}

	int setPosition(String id, long position) throws SQLException {
		try (var update = connection.prepareStatement("UPDATE discussion_event SET position = ? WHERE id = ? AND position IS NULL")) {
			update.setLong(1, position);
			update.setString(2, id);
			return update.executeUpdate();
		}
	}

	long lastPosition() throws SQLException {
		try (var select = connection.prepareStatement("SELECT COALESCE(MAX(position), 0) FROM discussion_event");
				var rows = select.executeQuery()) {
			rows.next();
			return rows.getLong(1);
		}
	}
}
