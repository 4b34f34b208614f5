/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.nio.file.Path;
import java.time.Clock;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.session.internal.inventory.InventoryService;

/** Makes an inventory without OSGi. */
public final class PhoneInventories {

	private PhoneInventories() {
	}

	/**
	 * @param catalogs by which models and boot codes are judged
	 * @param dataFolder in which it is kept
	 */
	public static PhoneInventory in(Path dataFolder, Catalogs catalogs) {
		return new InventoryService(catalogs, () -> dataFolder, Clock.systemDefaultZone());
	}
}
