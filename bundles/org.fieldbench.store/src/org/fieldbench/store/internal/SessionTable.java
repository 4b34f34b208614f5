/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.SessionRecord;

/** The table {@code session}. */
record SessionTable(Connection connection) {

	private static final String INSERT = """
			INSERT INTO session (id, started, kind, alert, model, firmware)
			SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ?, ?, ? FROM session RETURNING id""";
	private static final String END = "UPDATE session SET ended = ?, verdict = ? WHERE id = ?";
	private static final String SELECT = "SELECT id, started, ended, kind, alert, model, firmware, verdict FROM session";

	long insert(Instant started, String... kindAlertModelFirmware) throws SQLException {
		try (var insert = connection.prepareStatement(INSERT)) {
			insert.setString(1, started.toString());
			for (int i = 0; i < kindAlertModelFirmware.length; i++) {
				insert.setString(i + 2, kindAlertModelFirmware[i]);
			}
			return returned(insert);
		}
	}

	/** Reads to the end: only then the statement has committed. */
	private static long returned(PreparedStatement insert) throws SQLException {
		try (var rows = insert.executeQuery()) {
			long id = 0;
			while (rows.next()) {
				id = rows.getLong(1);
			}
			return id;
		}
	}

	/** @return how many sessions were ended, 0 or 1 */
	int end(long id, Instant ended, String verdict) throws SQLException {
		try (var update = connection.prepareStatement(END)) {
			update.setString(1, ended.toString());
			update.setString(2, verdict);
			update.setLong(3, id);
			return update.executeUpdate();
		}
	}

	List<SessionRecord> all() throws SQLException {
		try (var select = connection.prepareStatement(SELECT + " ORDER BY id DESC")) {
			return records(select);
		}
	}

	Optional<SessionRecord> find(long id) throws SQLException {
		try (var select = connection.prepareStatement(SELECT + " WHERE id = ?")) {
			select.setLong(1, id);
			return records(select).stream().findFirst();
		}
	}

	private static List<SessionRecord> records(PreparedStatement select) throws SQLException {
		try (var rows = select.executeQuery()) {
			List<SessionRecord> records = new ArrayList<>();
			while (rows.next()) {
				records.add(record(rows));
			}
			return List.copyOf(records);
		}
	}

	/** @param row with all columns of the table */
	static SessionRecord record(ResultSet row) throws SQLException {
		return new SessionRecord(row.getLong("id"), Instant.parse(row.getString("started")),
				Optional.ofNullable(row.getString("ended")).map(Instant::parse), row.getString("kind"),
				row.getString("alert"), row.getString("model"), row.getString("firmware"),
				Optional.ofNullable(row.getString("verdict")));
	}
}
