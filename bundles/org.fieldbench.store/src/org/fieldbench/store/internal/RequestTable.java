/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.RequestRecord;

/** The table {@code firmware_request}. */
record RequestTable(Connection connection) {

	private static final String ASKED = """
			INSERT INTO firmware_request (name, model, role, first_asked, last_asked, times) VALUES (?, ?, ?, ?, ?, 1)
			ON CONFLICT (name, model, role) DO UPDATE SET last_asked = excluded.last_asked, times = firmware_request.times + 1""";
	private static final String SELECT = """
			SELECT name, model, role, first_asked, last_asked, times FROM firmware_request ORDER BY times DESC, name, model, role""";

	int asked(String name, Optional<String> model, Optional<String> role, Instant when) throws SQLException {
		try (var insert = connection.prepareStatement(ASKED)) {
			insert.setString(1, name);
			insert.setString(2, model.orElse(""));
			insert.setString(3, role.orElse(""));
			insert.setString(4, when.toString());
			insert.setString(5, when.toString());
			return insert.executeUpdate();
		}
	}

	List<RequestRecord> all() throws SQLException {
		try (var select = connection.prepareStatement(SELECT); var rows = select.executeQuery()) {
			List<RequestRecord> records = new ArrayList<>();
			while (rows.next()) {
				records.add(new RequestRecord(rows.getString("name"), known(rows.getString("model")), known(rows.getString("role")),
						Instant.parse(rows.getString("first_asked")), Instant.parse(rows.getString("last_asked")), rows.getInt("times")));
			}
			return List.copyOf(records);
		}
	}

	private static Optional<String> known(String text) {
		return Optional.of(text).filter(value -> !value.isEmpty());
	}
}
