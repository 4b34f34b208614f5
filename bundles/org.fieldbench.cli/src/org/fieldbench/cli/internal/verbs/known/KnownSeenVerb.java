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
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.session.inventory.Suggestion;

import picocli.CommandLine.Command;

/** {@code phones known seen}: who asked the TFTP server. */
@Command(name = "seen", sortOptions = false, description = { "List the clients that the desktop's TFTP server saw and that are not known.", "" }, footer = { "",
		"None is added by itself: fieldbench phones known add --address ADDRESS" })
public final class KnownSeenVerb extends InventoryVerb {

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		List<Suggestion> suggestions = inventory.suggestions();
		if (json()) {
			printJson(suggestions.stream().map(KnownSeenVerb::facts).toList());
		} else if (suggestions.isEmpty()) {
			context().out().println("The TFTP server saw nobody who is not known.");
		} else {
			Table table = new Table(0).row("ADDRESS", "MAC", "FIRST SEEN", "LAST SEEN", "ASKED FOR");
			suggestions.forEach(seen -> table.row(seen.address(), seen.mac().orElse("-"), PhoneTexts.time(seen.first()), PhoneTexts.time(seen.last()),
					Texts.safe(seen.asked())));
			context().out().print(table);
		}
		return OK;
	}

	private static Map<String, Object> facts(Suggestion seen) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("address", seen.address());
		facts.put("mac", seen.mac().orElse(null));
		facts.put("firstSeen", seen.first().toString());
		facts.put("lastSeen", seen.last().toString());
		facts.put("asked", seen.asked());
		return facts;
	}
}
