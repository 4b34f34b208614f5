/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneRecord;

/** The table {@code phone}. */
record PhoneTable(Connection connection) {

	static final List<PhoneColumn> COLUMNS = List.of(PhoneColumn.values());
	static final String SELECT = "SELECT id, revision, " + names(", ") + " FROM phone";

	List<PhoneRecord> all() throws SQLException {
		try (var select = connection.prepareStatement(SELECT + " ORDER BY id")) {
			return records(select);
		}
	}

	/** @return the columns' names, separated */
	static String names(String separator) {
		return Arrays.stream(PhoneColumn.values()).map(PhoneColumn::sql).collect(Collectors.joining(separator));
	}

	static List<PhoneRecord> records(PreparedStatement select) throws SQLException {
		try (var rows = select.executeQuery()) {
			List<PhoneRecord> records = new ArrayList<>();
			while (rows.next()) {
				records.add(new PhoneRecord(rows.getLong("id"), rows.getLong("revision"), values(rows)));
			}
			return List.copyOf(records);
		}
	}

	private static Map<PhoneColumn, String> values(ResultSet row) throws SQLException {
		Map<PhoneColumn, String> values = new EnumMap<>(PhoneColumn.class);
		for (PhoneColumn column : COLUMNS) {
			String value = row.getString(column.sql());
			if (value != null) {
				values.put(column, value);
			}
		}
		return values;
	}
}
