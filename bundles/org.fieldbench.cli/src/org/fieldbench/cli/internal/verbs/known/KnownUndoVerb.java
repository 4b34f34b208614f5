/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code phones known undo}: takes back what was changed together. */
@Command(name = "undo", sortOptions = false, description = { "Take back a change of all its phones; an undo is a change, too, and can be undone.",
		"" }, footer = { "", "A phone that was changed again since is left as it is; the exit code is then 1." })
public final class KnownUndoVerb extends InventoryVerb implements ChangesData {

	@Parameters(paramLabel = "NUMBER", description = "Number of the change; see phones known changes.")
	private Long number;

	@Option(names = "--preview", description = "Show what would change, and write nothing.")
	private boolean preview;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		return apply(inventory, inventory.planUndo(number), preview);
	}
}
