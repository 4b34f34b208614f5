/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;

/** Finds phones by what identifies them. */
final class PhoneIndex {

	private final Map<String, KnownPhone> byMac = new HashMap<>();
	private final Map<String, List<KnownPhone>> byAddress = new HashMap<>();

	PhoneIndex(List<KnownPhone> phones) {
		for (KnownPhone phone : phones) {
			if (phone.values().containsKey(PhoneField.MAC)) {
				byMac.put(phone.value(PhoneField.MAC), phone);
			}
			if (phone.values().containsKey(PhoneField.ADDRESS) && !phone.isTrashed()) {
				byAddress.computeIfAbsent(phone.value(PhoneField.ADDRESS), address -> new ArrayList<>()).add(phone);
			}
		}
	}

	/** @return the phone of that MAC, also one in the trash */
	Optional<KnownPhone> mac(String mac) {
		return Optional.ofNullable(mac).map(byMac::get);
	}

	/** @return the phones of that address that are not in the trash */
	List<KnownPhone> address(String address) {
		return address == null ? List.of() : byAddress.getOrDefault(address, List.of());
	}

	/** @return the phone that only that address identifies */
	Optional<KnownPhone> onlyAddress(String address) {
		return address(address).stream().filter(phone -> !phone.values().containsKey(PhoneField.MAC)).findFirst();
	}
}
