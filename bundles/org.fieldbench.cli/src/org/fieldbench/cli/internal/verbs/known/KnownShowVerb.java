/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.List;

import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code phones known show}: one phone and its history. */
@Command(name = "show", aliases = "history", sortOptions = false, description = { "Show all that is known of a phone, and its history.", "" }, footer = { "",
		"Example: fieldbench phones known show 00:11:22:aa:bb:cc" })
public final class KnownShowVerb extends InventoryVerb {

	@Parameters(paramLabel = "PHONE", description = "Its MAC, address or label.")
	private String name;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		KnownPhone phone = named(inventory.phones(), name);
		List<PhoneChange> history = inventory.history(phone.id());
		if (json()) {
			printJson(PhoneFacts.all(phone, history));
		} else {
			context().out().print(PhoneTexts.all(phone, history));
		}
		return OK;
	}
}
