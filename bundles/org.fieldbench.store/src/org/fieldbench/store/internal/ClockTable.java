/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.fieldbench.store.TeamPositionRecord;

/** The table {@code team_clock}. */
record ClockTable(Connection connection) {

	Optional<TeamPositionRecord> read() throws SQLException {
		try (var select = connection.prepareStatement("SELECT team, position FROM team_clock WHERE id = 1"); var rows = select.executeQuery()) {
			return rows.next() ? Optional.of(new TeamPositionRecord(rows.getString(1), rows.getLong(2))) : Optional.empty();
		}
	}

	int begin(String team) throws SQLException {
		try (var insert = connection.prepareStatement(
				"INSERT INTO team_clock (id, team, position) VALUES (1, ?, 0) ON CONFLICT (id) DO NOTHING")) {
			insert.setString(1, team);
			return insert.executeUpdate();
		}
	}

	/** @return 1, or 0 when a position was given already */
	int adopt(String team) throws SQLException {
		try (var update = connection.prepareStatement("UPDATE team_clock SET team = ? WHERE id = 1 AND position = 0")) {
			update.setString(1, team);
			return update.executeUpdate();
		}
	}

	/**
	 * Gives positions. Until the transaction ends nobody else gets any, so that they are seen in their order.
	 *
	 * @return the last one
	 */
	long advance(long count) throws SQLException {
		try (var update = connection.prepareStatement("UPDATE team_clock SET position = position + ? WHERE id = 1 RETURNING position")) {
			update.setLong(1, count);
			try (var rows = update.executeQuery()) {
				rows.next();
				return rows.getLong(1);
			}
		}
	}

	/** Nothing was received yet. */
	int beginAgain() throws SQLException {
		try (var update = connection.prepareStatement("UPDATE team_clock SET position = 0 WHERE id = 1")) {
			return update.executeUpdate();
		}
	}

	int reached(long position) throws SQLException {
		try (var update = connection.prepareStatement("UPDATE team_clock SET position = ? WHERE id = 1 AND position < ?")) {
			update.setLong(1, position);
			update.setLong(2, position);
			return update.executeUpdate();
		}
	}
}
