/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneConflictException;
import org.fieldbench.store.PhoneConflictException.Kind;
import org.fieldbench.store.PhoneEdit;

/** Says which phone is in the way of another, which the unique indexes of the table would only forbid. */
final class PhoneIdentities implements AutoCloseable {

	private final PreparedStatement byMac;
	private final PreparedStatement byAddress;

	PhoneIdentities(Connection connection) throws SQLException {
		byMac = connection.prepareStatement("SELECT trashed FROM phone WHERE mac = ? AND id <> ?");
		byAddress = connection
				.prepareStatement("SELECT trashed FROM phone WHERE address = ? AND id <> ? AND mac IS NULL AND trashed IS NULL");
	}

	void check(PhoneEdit edit) throws SQLException, PhoneConflictException {
		String mac = edit.values().get(PhoneColumn.MAC);
		String address = edit.values().get(PhoneColumn.ADDRESS);
		if (mac != null) {
			refuse(byMac, "MAC", mac, edit.id());
		} else if (address != null && !edit.values().containsKey(PhoneColumn.TRASHED)) {
			refuse(byAddress, "address", address, edit.id());
		}
	}

	private static void refuse(PreparedStatement select, String kind, String value, long self)
			throws SQLException, PhoneConflictException {
		select.setString(1, value);
		select.setLong(2, self);
		try (var rows = select.executeQuery()) {
			if (rows.next()) {
				throw new PhoneConflictException(Kind.TAKEN, self, "Another phone has the " + kind + " " + value
						+ (rows.getString(1) == null ? ". Change that one instead." : "; it is in the trash. Restore it instead.")
						+ " Nothing was written.");
			}
		}
	}

	@Override
	public void close() throws SQLException {
		byMac.close();
		byAddress.close();
	}
}
