/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.ChangeSetRecord;
import org.fieldbench.store.PhoneChangeRecord;
import org.fieldbench.store.PhoneColumn;

/** The tables {@code phone_change_set} and {@code phone_change}. */
record PhoneChanges(Connection connection) {

	private static final String INSERT = """
			INSERT INTO phone_change_set (id, time, author, how, undoes) VALUES (?, ?, ?, ?, ?)""";
	private static final String SET = """
			s.id AS set_id, s.time, s.author, s.how, s.undoes,
			(SELECT COUNT(DISTINCT n.phone) FROM phone_change n WHERE n.change_set = s.id) AS phones
			FROM phone_change_set s""";
	private static final String SELECT = "SELECT c.phone, c.field, c.old_value, c.new_value, " + SET
			+ " JOIN phone_change c ON c.change_set = s.id WHERE ";

	long nextSet() throws SQLException {
		try (var select = connection.prepareStatement("SELECT COALESCE(MAX(id), 0) + 1 FROM phone_change_set");
				var rows = select.executeQuery()) {
			rows.next();
			return rows.getLong(1);
		}
	}

	void begin(long id, Instant time, String author, String how, Optional<Long> undoes) throws SQLException {
		try (var insert = connection.prepareStatement(INSERT)) {
			insert.setLong(1, id);
			insert.setString(2, time.toString());
			insert.setString(3, author);
			insert.setString(4, how);
			if (undoes.isPresent()) {
				insert.setLong(5, undoes.get());
			} else {
				insert.setNull(5, Types.BIGINT);
			}
			insert.executeUpdate();
		}
	}

	List<ChangeSetRecord> sets() throws SQLException {
		try (var select = connection.prepareStatement("SELECT " + SET + " ORDER BY s.id DESC");
				var rows = select.executeQuery()) {
			List<ChangeSetRecord> sets = new ArrayList<>();
			while (rows.next()) {
				sets.add(set(rows));
			}
			return List.copyOf(sets);
		}
	}

	List<PhoneChangeRecord> ofPhone(long phone) throws SQLException {
		return changes("c.phone = ? ORDER BY s.id DESC", phone);
	}

	List<PhoneChangeRecord> ofSet(long set) throws SQLException {
		return changes("s.id = ? ORDER BY c.phone", set);
	}

	private List<PhoneChangeRecord> changes(String condition, long id) throws SQLException {
		try (var select = connection.prepareStatement(SELECT + condition)) {
			select.setLong(1, id);
			return changes(select);
		}
	}

	private static List<PhoneChangeRecord> changes(PreparedStatement select) throws SQLException {
		try (var rows = select.executeQuery()) {
			List<PhoneChangeRecord> changes = new ArrayList<>();
			while (rows.next()) {
				changes.add(new PhoneChangeRecord(set(rows), rows.getLong("phone"), PhoneColumn.ofSql(rows.getString("field")),
						Optional.ofNullable(rows.getString("old_value")), Optional.ofNullable(rows.getString("new_value"))));
			}
			return List.copyOf(changes);
		}
	}

	private static ChangeSetRecord set(ResultSet row) throws SQLException {
		long undoes = row.getLong("undoes");
		return new ChangeSetRecord(row.getLong("set_id"), Instant.parse(row.getString("time")), row.getString("author"),
				row.getString("how"), undoes == 0 ? Optional.empty() : Optional.of(undoes), row.getInt("phones"));
	}
}
