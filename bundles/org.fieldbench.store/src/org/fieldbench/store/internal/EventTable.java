/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fieldbench.store.EventRecord;

/** The table {@code session_event}. */
record EventTable(Connection connection) {

	/** The session is selected, so that an unknown one gives no row instead of an event without a session. */
	private static final String INSERT = """
			INSERT INTO session_event (session_id, number, time, type, text, facts)
			SELECT s.id, (SELECT COALESCE(MAX(e.number), 0) + 1 FROM session_event e WHERE e.session_id = s.id), ?, ?, ?, ?
			FROM session s WHERE s.id = ?""";
	private static final String SELECT = """
			SELECT number, time, type, text, facts FROM session_event WHERE session_id = ? ORDER BY number""";

	/** @return how many events were added: 0 when there is no such session, else 1 */
	int insert(long session, Instant time, String type, String text, Map<String, String> facts) throws SQLException {
		try (var insert = connection.prepareStatement(INSERT)) {
			insert.setString(1, time.toString());
			insert.setString(2, type);
			insert.setString(3, text);
			insert.setString(4, Facts.toJson(facts));
			insert.setLong(5, session);
			return insert.executeUpdate();
		}
	}

	List<EventRecord> of(long session) throws SQLException {
		try (var select = connection.prepareStatement(SELECT)) {
			select.setLong(1, session);
			try (var rows = select.executeQuery()) {
				List<EventRecord> events = new ArrayList<>();
				while (rows.next()) {
					events.add(record(rows));
				}
				return List.copyOf(events);
			}
		}
	}

	private static EventRecord record(ResultSet row) throws SQLException {
		return new EventRecord(row.getInt("number"), Instant.parse(row.getString("time")), row.getString("type"),
				row.getString("text"), Facts.fromJson(row.getString("facts")));
	}
}
