/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.ChangesData;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code phones known add}: a phone more. */
@Command(name = "add", sortOptions = false, description = { "Add a phone.", "" }, footer = { "",
		"Example: fieldbench phones known add --mac 0011.22aa.bbcc --model IP710 --version-info 2x1128" })
public final class KnownAddVerb extends InventoryVerb implements ChangesData {

	@Mixin
	private PhoneOptions options = new PhoneOptions();

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		return apply(inventory, inventory.planAdd(options.values(context().service(Catalogs.class), null)), false);
	}
}
