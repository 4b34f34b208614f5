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

import org.fieldbench.store.SightingRecord;

/** The table {@code phone_sighting}. */
record SightingTable(Connection connection) {

	private static final String SAW = """
			INSERT INTO phone_sighting (address, mac, first_seen, last_seen, asked) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (address) DO UPDATE SET mac = COALESCE(excluded.mac, phone_sighting.mac),
			last_seen = excluded.last_seen, asked = excluded.asked""";
	private static final String SELECT = """
			SELECT address, mac, first_seen, last_seen, asked, dismissed FROM phone_sighting ORDER BY last_seen DESC, address""";

	int saw(String address, Optional<String> mac, Instant when, String asked) throws SQLException {
		try (var insert = connection.prepareStatement(SAW)) {
			insert.setString(1, address);
			insert.setString(2, mac.orElse(null));
			insert.setString(3, when.toString());
			insert.setString(4, when.toString());
			insert.setString(5, asked);
			return insert.executeUpdate();
		}
	}

	int dismiss(String address, boolean dismissed, Instant when) throws SQLException {
		try (var update = connection.prepareStatement("UPDATE phone_sighting SET dismissed = ? WHERE address = ?")) {
			update.setString(1, dismissed ? when.toString() : null);
			update.setString(2, address);
			return update.executeUpdate();
		}
	}

	List<SightingRecord> all() throws SQLException {
		try (var select = connection.prepareStatement(SELECT); var rows = select.executeQuery()) {
			List<SightingRecord> sightings = new ArrayList<>();
			while (rows.next()) {
				sightings.add(new SightingRecord(rows.getString("address"), Optional.ofNullable(rows.getString("mac")),
						Instant.parse(rows.getString("first_seen")), Instant.parse(rows.getString("last_seen")), rows.getString("asked"),
						rows.getString("dismissed") != null));
			}
			return List.copyOf(sightings);
		}
	}
}
