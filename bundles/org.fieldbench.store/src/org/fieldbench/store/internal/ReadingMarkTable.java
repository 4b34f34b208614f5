/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fieldbench.store.ReadingMarkRecord;

/** The table {@code reader_mark}. */
record ReadingMarkTable(Connection connection) {

	private static final String PUT = """
			INSERT INTO reader_mark (kind, target, since, seen) VALUES (?, ?, ?, ?)
			ON CONFLICT (kind, target) DO UPDATE SET since = excluded.since, seen = excluded.seen""";

	/** Sorted here: text of times with and without fractions of a second has another order than the times. */
	private static final Comparator<ReadingMarkRecord> LATEST_FIRST = Comparator.comparing(ReadingMarkRecord::since).reversed()
			.thenComparing(ReadingMarkRecord::target);

	List<ReadingMarkRecord> all() throws SQLException {
		try (var select = connection.prepareStatement("SELECT kind, target, since, seen FROM reader_mark");
				var rows = select.executeQuery()) {
			List<ReadingMarkRecord> marks = new ArrayList<>();
			while (rows.next()) {
				marks.add(new ReadingMarkRecord(rows.getString("kind"), rows.getString("target"), Instant.parse(rows.getString("since")),
						rows.getString("seen")));
			}
			marks.sort(LATEST_FIRST);
			return List.copyOf(marks);
		}
	}

	int put(ReadingMarkRecord mark) throws SQLException {
		try (var put = connection.prepareStatement(PUT)) {
			put.setString(1, mark.kind());
			put.setString(2, mark.target());
			put.setString(3, mark.since().toString());
			put.setString(4, mark.seen());
			return put.executeUpdate();
		}
	}

	int delete(String kind, String target) throws SQLException {
		try (var delete = connection.prepareStatement("DELETE FROM reader_mark WHERE kind = ? AND target = ?")) {
			delete.setString(1, kind);
			delete.setString(2, target);
			return delete.executeUpdate();
		}
	}
}
