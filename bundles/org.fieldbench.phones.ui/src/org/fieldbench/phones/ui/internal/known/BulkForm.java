/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;

/** Values that many phones are to have. Knows no widgets. */
final class BulkForm {

	/** What may be the same for many phones; a MAC or an address may not. */
	static final List<PhoneField> FIELDS = List.of(PhoneField.MODEL, PhoneField.SITE, PhoneField.LABEL, PhoneField.BOOT_CODE, PhoneField.BOOT_CODE_READ,
			PhoneField.FIRMWARE, PhoneField.FIRMWARE_READ, PhoneField.NOTES);

	private final PhoneInventory inventory;
	private final List<KnownPhone> phones;
	private final Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);

	BulkForm(PhoneInventory inventory, List<KnownPhone> phones) {
		this.inventory = inventory;
		this.phones = List.copyOf(phones);
	}

	int count() {
		return phones.size();
	}

	/** @return what all phones have; empty when they differ */
	String common(PhoneField field) {
		List<String> different = phones.stream().map(phone -> phone.value(field)).distinct().toList();
		return different.size() == 1 ? different.get(0) : "";
	}

	/** @return whether the phones have different values, which a new one would all replace */
	boolean differs(PhoneField field) {
		return phones.stream().map(phone -> phone.value(field)).distinct().count() > 1;
	}

	/** Changes a field of all phones; a blank value clears it. */
	void change(PhoneField field, String value) {
		values.put(field, value);
	}

	/** Leaves a field of all phones as it is. */
	void leave(PhoneField field) {
		values.remove(field);
	}

	/** @return what writing it would do, phone by phone; nothing while no field is to be changed */
	ChangePlan plan() throws InventoryException {
		return values.isEmpty() ? new ChangePlan("bulk edit", List.of()) : inventory.planEdit(phones, values);
	}
}
