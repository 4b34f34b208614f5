/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.Locale;

/** What is kept of a phone, each as text. */
public enum PhoneColumn {
	/** Unique in the store, the trash included. */
	MAC,
	/** IP address or name; unique among the phones that have no MAC and are not in the trash. */
	ADDRESS, LABEL, MODEL, SITE, NOTES, BOOT_CODE,
	/** Date, ISO 8601. */
	BOOT_CODE_READ, BOOT_CODE_HOW, FIRMWARE,
	/** Date, ISO 8601. */
	FIRMWARE_READ, FIRMWARE_HOW,
	/** When it was moved to the trash, ISO 8601 in UTC; absent for a phone that is not there. */
	TRASHED;

	/** @return its name in the database */
	public String sql() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @throws IllegalArgumentException if there is no such column */
	public static PhoneColumn ofSql(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}
}
