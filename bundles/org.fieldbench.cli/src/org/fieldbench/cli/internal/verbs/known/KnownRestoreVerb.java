/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.List;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code phones known restore}: out of the trash. */
@Command(name = "restore", sortOptions = false, description = { "Take phones out of the trash.", "" }, footer = { "",
		"What is in it: fieldbench phones known list --trash" })
public final class KnownRestoreVerb extends InventoryVerb implements ChangesData {

	@Parameters(paramLabel = "PHONE", arity = "1..*", description = "MAC, address or label of each.")
	private List<String> names;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		return apply(inventory, inventory.planRestore(named(inventory.phones().stream().filter(KnownPhone::isTrashed).toList(), names)), false);
	}
}
