/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.List;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code phones known remove}: into the trash. */
@Command(name = "remove", sortOptions = false, description = { "Move phones to the trash, from which they can be restored.", "" }, footer = { "",
		"Example: fieldbench phones known remove 4711" })
public final class KnownRemoveVerb extends InventoryVerb implements ChangesData {

	@Parameters(paramLabel = "PHONE", arity = "1..*", description = "MAC, address or label of each.")
	private List<String> names;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		return apply(inventory, inventory.planTrash(named(inventory.phones().stream().filter(phone -> !phone.isTrashed()).toList(), names)), false);
	}
}
