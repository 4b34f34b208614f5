/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE_HOW;
import static org.fieldbench.session.inventory.PhoneField.BOOT_CODE_READ;
import static org.fieldbench.session.inventory.PhoneField.FIRMWARE;
import static org.fieldbench.session.inventory.PhoneField.FIRMWARE_HOW;
import static org.fieldbench.session.inventory.PhoneField.FIRMWARE_READ;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fieldbench.session.inventory.PhoneField;

/** A version, when and how it was read: three fields that go together. */
record VersionFields(PhoneField version, PhoneField read, PhoneField how) {

	static final List<VersionFields> ALL = List.of(new VersionFields(BOOT_CODE, BOOT_CODE_READ, BOOT_CODE_HOW),
			new VersionFields(FIRMWARE, FIRMWARE_READ, FIRMWARE_HOW));

	/** @return whether a field is one of the three */
	static boolean isOne(PhoneField field) {
		return ALL.stream().anyMatch(three -> three.fields().contains(field));
	}

	List<PhoneField> fields() {
		return List.of(version, read, how);
	}

	/** Makes the three of one map those of another. */
	void copy(Map<PhoneField, String> from, Map<PhoneField, String> to) {
		for (PhoneField field : fields()) {
			if (from.containsKey(field)) {
				to.put(field, from.get(field));
			} else {
				to.remove(field);
			}
		}
	}

	boolean isSameVersion(Map<PhoneField, String> one, Map<PhoneField, String> other) {
		return Objects.equals(one.get(version), other.get(version));
	}

	/** @return whether the one was read later than the other; a date is later than none (ISO dates sort as text) */
	boolean isNewer(Map<PhoneField, String> one, Map<PhoneField, String> other) {
		return one.containsKey(version) && one.getOrDefault(read, "").compareTo(other.getOrDefault(read, "")) > 0;
	}
}
