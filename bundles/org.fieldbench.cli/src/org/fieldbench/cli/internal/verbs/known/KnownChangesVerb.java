/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.inventory.ChangeSet;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;

/** {@code phones known changes}: what was changed together. */
@Command(name = "changes", sortOptions = false, description = { "List the changes, the newest first, each with all phones that it changed.", "" }, footer = {
		"", "To take one back: fieldbench phones known undo NUMBER" })
public final class KnownChangesVerb extends InventoryVerb {

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		List<ChangeSet> sets = inventory.changeSets();
		if (json()) {
			printJson(sets.stream().map(KnownChangesVerb::facts).toList());
		} else if (sets.isEmpty()) {
			context().out().println("Nothing was changed yet.");
		} else {
			Table table = new Table(0).right(0).right(1).row("NUMBER", "PHONES", "TIME", "BY", "HOW");
			sets.forEach(set -> table.row(set.id(), set.phones(), PhoneTexts.time(set.time()), set.author(), Texts.safe(set.how())));
			context().out().print(table);
		}
		return OK;
	}

	private static Map<String, Object> facts(ChangeSet set) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("change", set.id());
		facts.put("phones", set.phones());
		facts.put("time", set.time().toString());
		facts.put("author", set.author());
		facts.put("how", set.how());
		facts.put("undoes", set.undoes().orElse(null));
		return facts;
	}
}
