/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.MacAddress;
import org.fieldbench.session.inventory.PhoneField;

/** How a phone is named on the command line. */
final class PhoneName {

	private PhoneName() {
	}

	/** @param name a MAC in any spelling, an address, or a label */
	static boolean fits(KnownPhone phone, String name) {
		if (MacAddress.isMac(name)) {
			return phone.value(PhoneField.MAC).equals(spelled(name));
		}
		return name.equalsIgnoreCase(phone.value(PhoneField.ADDRESS)) || name.equalsIgnoreCase(phone.value(PhoneField.LABEL));
	}

	private static String spelled(String mac) {
		try {
			return MacAddress.parse(mac).text();
		} catch (InventoryException e) {
			// That of a group: no phone has it.
			return mac;
		}
	}
}
