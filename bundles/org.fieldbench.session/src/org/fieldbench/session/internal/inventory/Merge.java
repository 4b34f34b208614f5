/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.util.EnumMap;
import java.util.Map;

import org.fieldbench.session.inventory.PhoneField;

/** Brings together what is known of one phone from two sides. */
final class Merge {

	private Merge() {
	}

	/** @return the first, with what only the second knows, the second's address, and of each version that which was read later */
	static Map<PhoneField, String> of(Map<PhoneField, String> into, Map<PhoneField, String> from) {
		Map<PhoneField, String> merged = filled(into, from);
		for (VersionFields three : VersionFields.ALL) {
			if (three.isNewer(from, merged)) {
				three.copy(from, merged);
			}
		}
		if (from.containsKey(PhoneField.ADDRESS)) {
			merged.put(PhoneField.ADDRESS, from.get(PhoneField.ADDRESS));
		}
		return merged;
	}

	/** @return the first, with what only the second knows */
	static Map<PhoneField, String> filled(Map<PhoneField, String> into, Map<PhoneField, String> from) {
		Map<PhoneField, String> filled = new EnumMap<>(PhoneField.class);
		filled.putAll(into);
		from.forEach((field, value) -> {
			if (!VersionFields.isOne(field)) {
				filled.putIfAbsent(field, value);
			}
		});
		for (VersionFields three : VersionFields.ALL) {
			if (!filled.containsKey(three.version())) {
				three.copy(from, filled);
			} else if (three.isSameVersion(from, filled)) {
				three.fields().stream().filter(from::containsKey).forEach(field -> filled.putIfAbsent(field, from.get(field)));
			}
		}
		return filled;
	}

	/** @return the first, with all that the second knows in the place of what the first says */
	static Map<PhoneField, String> replaced(Map<PhoneField, String> into, Map<PhoneField, String> from) {
		Map<PhoneField, String> replaced = new EnumMap<>(PhoneField.class);
		replaced.putAll(into);
		from.forEach((field, value) -> {
			if (!VersionFields.isOne(field)) {
				replaced.put(field, value);
			}
		});
		for (VersionFields three : VersionFields.ALL) {
			if (three.isSameVersion(from, replaced)) {
				three.fields().stream().filter(from::containsKey).forEach(field -> replaced.put(field, from.get(field)));
			} else if (from.containsKey(three.version())) {
				three.copy(from, replaced);
			}
		}
		return replaced;
	}
}
