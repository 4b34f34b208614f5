/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.fieldbench.store.RoleRecord;

/** The table {@code firmware_role}. */
record RoleTable(Connection connection) {

	private static final String INSERT = """
			INSERT INTO firmware_role (id, sha256, role, name, assigned)
			SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ?, ? FROM firmware_role""";
	private static final String FORGET = "UPDATE firmware_role SET forgotten = ? WHERE sha256 = ? AND forgotten IS NULL";
	private static final String SELECT = "SELECT sha256, role, name, assigned FROM firmware_role WHERE forgotten IS NULL ORDER BY id";

	int insert(RoleRecord role) throws SQLException {
		try (var insert = connection.prepareStatement(INSERT)) {
			insert.setString(1, role.sha256());
			insert.setString(2, role.role());
			insert.setString(3, role.name());
			insert.setString(4, role.assigned().toString());
			return insert.executeUpdate();
		}
	}

	int forget(Collection<String> files, Instant when) throws SQLException {
		int forgotten = 0;
		try (var update = connection.prepareStatement(FORGET)) {
			for (String sha256 : files) {
				update.setString(1, when.toString());
				update.setString(2, sha256);
				forgotten += update.executeUpdate();
			}
		}
		return forgotten;
	}

	List<RoleRecord> holding() throws SQLException {
		try (var select = connection.prepareStatement(SELECT); var rows = select.executeQuery()) {
			List<RoleRecord> records = new ArrayList<>();
			while (rows.next()) {
				records.add(new RoleRecord(rows.getString("sha256"), rows.getString("role"), rows.getString("name"),
						Instant.parse(rows.getString("assigned"))));
			}
			return List.copyOf(records);
		}
	}
}
