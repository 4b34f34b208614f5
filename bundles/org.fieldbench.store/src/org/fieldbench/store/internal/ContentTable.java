/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The table {@code article_content}. */
record ContentTable(Connection connection) {

	Optional<byte[]> find(String sha256) throws SQLException {
		return bytes(connection, "SELECT content FROM article_content WHERE sha256 = ?", sha256);
	}

	static Optional<byte[]> bytes(Connection connection, String sql, String key) throws SQLException {
		try (var select = connection.prepareStatement(sql)) {
			select.setString(1, key);
			try (var rows = select.executeQuery()) {
				return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
			}
		}
	}

	boolean has(String sha256) throws SQLException {
		try (var select = connection.prepareStatement("SELECT 1 FROM article_content WHERE sha256 = ?")) {
			select.setString(1, sha256);
			try (var rows = select.executeQuery()) {
				return rows.next();
			}
		}
	}

	int keep(String sha256, byte[] content) throws SQLException {
		try (var insert = connection.prepareStatement(
				"INSERT INTO article_content (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING")) {
			insert.setString(1, sha256);
			insert.setLong(2, content.length);
			insert.setBytes(3, content);
			return insert.executeUpdate();
		}
	}
}
