/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.BundleRecord;

/** The table {@code firmware_bundle}. */
record BundleTable(Connection connection) {

	/** A clock that was set back must not make a bundle older than its last time. */
	private static final String SAW = """
			INSERT INTO firmware_bundle (sha256, name, size, first_seen, last_seen, times) VALUES (?, ?, ?, ?, ?, 1)
			ON CONFLICT (sha256) DO UPDATE SET name = excluded.name, times = firmware_bundle.times + ?,
			last_seen = CASE WHEN excluded.last_seen > firmware_bundle.last_seen THEN excluded.last_seen ELSE firmware_bundle.last_seen END""";
	private static final String SELECT = "SELECT sha256, name, size, first_seen, last_seen, times FROM firmware_bundle";

	int saw(String sha256, String name, long size, Instant when, boolean again) throws SQLException {
		try (var insert = connection.prepareStatement(SAW)) {
			insert.setString(1, sha256);
			insert.setString(2, name);
			insert.setLong(3, size);
			insert.setString(4, when.toString());
			insert.setString(5, when.toString());
			insert.setInt(6, again ? 1 : 0);
			return insert.executeUpdate();
		}
	}

	List<BundleRecord> all() throws SQLException {
		try (var select = connection.prepareStatement(SELECT + " ORDER BY last_seen DESC, sha256")) {
			return records(select);
		}
	}

	Optional<BundleRecord> find(String sha256) throws SQLException {
		try (var select = connection.prepareStatement(SELECT + " WHERE sha256 = ?")) {
			select.setString(1, sha256);
			return records(select).stream().findFirst();
		}
	}

	private static List<BundleRecord> records(PreparedStatement select) throws SQLException {
		try (var rows = select.executeQuery()) {
			List<BundleRecord> records = new ArrayList<>();
			while (rows.next()) {
				records.add(new BundleRecord(rows.getString("sha256"), rows.getString("name"), rows.getLong("size"),
						Instant.parse(rows.getString("first_seen")), Instant.parse(rows.getString("last_seen")), rows.getInt("times")));
			}
			return List.copyOf(records);
		}
	}
}
