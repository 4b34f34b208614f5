/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.store.OutcomeRecord;

/** Sessions with the event that tells which firmware bundle was used. */
record OutcomeQuery(Connection connection) {

	private static final String SELECT = """
			SELECT s.id, s.started, s.ended, s.kind, s.alert, s.model, s.firmware, s.verdict, e.facts
			FROM session s JOIN session_event e ON e.session_id = s.id WHERE e.type = 'firmware' ORDER BY s.id DESC""";

	List<OutcomeRecord> of(Optional<String> sha256) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT); var rows = select.executeQuery()) {
			List<OutcomeRecord> outcomes = new ArrayList<>();
			while (rows.next()) {
				Map<String, String> facts = Facts.fromJson(rows.getString("facts"));
				if (sha256.isEmpty() || sha256.get().equals(facts.get("sha256"))) {
					outcomes.add(new OutcomeRecord(SessionTable.record(rows), facts));
				}
			}
			return List.copyOf(outcomes);
		}
	}
}
