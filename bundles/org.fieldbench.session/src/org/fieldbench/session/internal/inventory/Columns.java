/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.store.PhoneColumn;

/** A phone's fields as the store's columns, which have the same names; the store has the trash besides. */
final class Columns {

	private Columns() {
	}

	/** @return empty for the trash */
	static Optional<PhoneField> field(PhoneColumn column) {
		return column == PhoneColumn.TRASHED ? Optional.empty() : Optional.of(PhoneField.valueOf(column.name()));
	}

	static Map<PhoneField, String> values(Map<PhoneColumn, String> stored) {
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		stored.forEach((column, value) -> field(column).ifPresent(field -> values.put(field, value)));
		return values;
	}

	static Map<PhoneColumn, String> stored(Map<PhoneField, String> values, Optional<Instant> trashed) {
		Map<PhoneColumn, String> stored = new EnumMap<>(PhoneColumn.class);
		values.forEach((field, value) -> stored.put(PhoneColumn.valueOf(field.name()), value));
		trashed.ifPresent(time -> stored.put(PhoneColumn.TRASHED, time.toString()));
		return stored;
	}
}
