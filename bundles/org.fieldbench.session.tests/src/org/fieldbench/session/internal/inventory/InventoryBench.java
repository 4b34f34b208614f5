/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.testing.Altigen;

/** An inventory in a temporary folder, on 27 November 2026. */
final class InventoryBench {

	static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
	static final String TODAY = "2026-11-27";

	private final PhoneInventory inventory;

	InventoryBench(Path folder) {
		inventory = new InventoryService(Altigen.catalogs(), () -> folder, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	PhoneInventory inventory() {
		return inventory;
	}

	/** @param namesAndValues e.g. MAC, "00:11:…", SITE, "Lab" */
	static Map<PhoneField, String> values(Object... namesAndValues) {
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		for (int i = 0; i < namesAndValues.length; i += 2) {
			values.put((PhoneField) namesAndValues[i], (String) namesAndValues[i + 1]);
		}
		return values;
	}

	KnownPhone add(Object... namesAndValues) throws InventoryException {
		apply(inventory.planAdd(values(namesAndValues)));
		List<KnownPhone> all = inventory.phones();
		return all.get(all.size() - 1);
	}

	long apply(ChangePlan plan) throws InventoryException {
		assertEquals(List.of(), plan.refusals());
		return inventory.apply(plan).orElseThrow();
	}

	KnownPhone phone(long id) throws InventoryException {
		return inventory.phones().stream().filter(phone -> phone.id() == id).findFirst().orElseThrow();
	}
}
