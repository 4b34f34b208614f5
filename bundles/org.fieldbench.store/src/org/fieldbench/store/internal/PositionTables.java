/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.TeamPlaceRecord;

/** The two tables whose rows have a place in the team's order: each place has a revision or an event, never both. */
record PositionTables(Connection connection) {

	private static final List<String> TABLES = List.of("article_revision", "discussion_event");

	/** @return the id of what stands at a place */
	Optional<String> at(long position) throws SQLException {
		for (String table : TABLES) {
			try (var select = connection.prepareStatement("SELECT id FROM " + table + " WHERE position = ?")) {
				select.setLong(1, position);
				try (var rows = select.executeQuery()) {
					if (rows.next()) {
						return Optional.of(rows.getString(1));
					}
				}
			}
		}
		return Optional.empty();
	}

	/** @return what stands at the last place; empty when nothing has a place */
	Optional<TeamPlaceRecord> last() throws SQLException {
		long last = 0;
		for (String table : TABLES) {
			try (var select = connection.prepareStatement("SELECT COALESCE(MAX(position), 0) FROM " + table); var rows = select.executeQuery()) {
				rows.next();
				last = Math.max(last, rows.getLong(1));
			}
		}
		long position = last;
		return at(position).map(id -> new TeamPlaceRecord(id, position));
	}

	/** Nothing has a place any more. */
	void forget() throws SQLException {
		for (String table : TABLES) {
			try (var update = connection.prepareStatement("UPDATE " + table + " SET position = NULL WHERE position IS NOT NULL")) {
				update.executeUpdate();
			}
		}
	}
}
