/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneConflictException;
import org.fieldbench.store.PhoneConflictException.Kind;
import org.fieldbench.store.PhoneEdit;
import org.fieldbench.store.PhoneRecord;

/** Writes phones and what changed of each, within a transaction of its caller's. */
final class PhoneWriter implements AutoCloseable {

	private static final String INSERT = "INSERT INTO phone (revision, " + PhoneTable.names(", ") + ", id) VALUES (?"
			+ ", ?".repeat(PhoneTable.COLUMNS.size() + 1) + ")";
	private static final String UPDATE = "UPDATE phone SET revision = ?, " + PhoneTable.names(" = ?, ") + " = ? WHERE id = ?";
	private static final String CHANGE = """
			INSERT INTO phone_change (change_set, phone, field, old_value, new_value) VALUES (?, ?, ?, ?, ?)""";

	private final long set;
	private final PreparedStatement find;
	private final PreparedStatement insert;
	private final PreparedStatement update;
	private final PreparedStatement change;
	private final PhoneIdentities identities;
	private final PreparedStatement highest;
	private boolean begun;

	PhoneWriter(Connection connection, long set) throws SQLException {
		this.set = set;
		find = connection.prepareStatement(PhoneTable.SELECT + " WHERE id = ?");
		insert = connection.prepareStatement(INSERT);
		update = connection.prepareStatement(UPDATE);
		change = connection.prepareStatement(CHANGE);
		highest = connection.prepareStatement("SELECT COALESCE(MAX(id), 0) FROM phone");
		identities = new PhoneIdentities(connection);
	}

	/** Makes the change set, before its first change. */
	interface Beginning {
		void begin() throws SQLException;
	}

	/** @return whether anything differed */
	boolean write(List<PhoneEdit> edits, Beginning beginning) throws SQLException, PhoneConflictException {
		for (PhoneEdit edit : edits) {
			PhoneRecord before = edit.id() == 0 ? new PhoneRecord(0, 0, Map.of()) : present(edit);
			if (edit.id() == 0 || !before.values().equals(edit.values())) {
				begin(beginning);
				identities.check(edit);
				keep(before, edit);
			}
		}
		return begun;
	}

	private PhoneRecord present(PhoneEdit edit) throws SQLException, PhoneConflictException {
		find.setLong(1, edit.id());
		List<PhoneRecord> found = PhoneTable.records(find);
		if (found.isEmpty()) {
			throw new PhoneConflictException(Kind.UNKNOWN, edit.id(), "There is no phone " + edit.id() + " in the store.");
		}
		if (found.get(0).revision() != edit.revision()) {
			throw new PhoneConflictException(Kind.CHANGED_MEANWHILE, edit.id(), "The phone " + name(found.get(0).values())
					+ " was changed meanwhile, here or by another program. Nothing was written. Look at it again, then repeat your change.");
		}
		return found.get(0);
	}

	private void begin(Beginning beginning) throws SQLException {
		if (!begun) {
			beginning.begin();
			begun = true;
		}
	}

	private void keep(PhoneRecord before, PhoneEdit edit) throws SQLException {
		PreparedStatement statement = edit.id() == 0 ? insert : update;
		long id = edit.id() == 0 ? nextId() : edit.id();
		int index = 1;
		statement.setLong(index++, set);
		for (PhoneColumn column : PhoneTable.COLUMNS) {
			statement.setString(index++, edit.values().get(column));
		}
		statement.setLong(index, id);
		statement.executeUpdate();
		keepChanges(id, before.values(), edit.values());
	}

	private void keepChanges(long id, Map<PhoneColumn, String> before, Map<PhoneColumn, String> after) throws SQLException {
		for (PhoneColumn column : PhoneTable.COLUMNS) {
			if (!Objects.equals(before.get(column), after.get(column))) {
				change.setLong(1, set);
				change.setLong(2, id);
				change.setString(3, column.sql());
				change.setString(4, before.get(column));
				change.setString(5, after.get(column));
				change.executeUpdate();
			}
		}
	}

	private long nextId() throws SQLException {
		try (var rows = highest.executeQuery()) {
			rows.next();
			return rows.getLong(1) + 1;
		}
	}

	static String name(Map<PhoneColumn, String> values) {
		return values.getOrDefault(PhoneColumn.MAC, values.getOrDefault(PhoneColumn.ADDRESS, "without a name"));
	}

	@Override
	public void close() throws SQLException {
		for (AutoCloseable each : List.of(find, insert, update, change, highest, identities)) {
			try {
				each.close();
			} catch (SQLException e) {
				throw e;
			} catch (Exception e) {
				throw new SQLException(e);
			}
		}
	}
}
