/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.List;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneFilter;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code phones known list}: all phones, or some. */
@Command(name = "list", sortOptions = false, description = { "List the phones that are known.", "" }, footer = { "",
		"A filter has words, and terms such as model:IP710, site:\"New York\", bootcode:<13, firmware:2x28,",
		"band:problem, seen:>30d, read:>1y, label:none; all must hold, and - before one means not.", "Example: fieldbench phones known list "
				+ "'york bootcode:<13'" })
public final class KnownListVerb extends InventoryVerb {

	@Parameters(paramLabel = "FILTER", arity = "0..*", description = "List only the phones for which all of these hold.")
	private List<String> words;

	@Option(names = "--trash", description = "List the phones in the trash.")
	private boolean trash;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		PhoneFilter filter = filter(words);
		List<KnownPhone> all = inventory.phones().stream().filter(phone -> phone.isTrashed() == trash).toList();
		List<KnownPhone> picked = all.stream().filter(filter).toList();
		if (json()) {
			printJson(picked.stream().map(PhoneFacts::of).toList());
		} else if (picked.isEmpty()) {
			context().out().println(all.isEmpty() ? none() : "None of the " + Texts.count(all.size(), "phone", "phones") + " fits the filter.");
		} else {
			context().out().print(PhoneTexts.table(picked));
			context().out().println("\n" + (picked.size() == all.size() ? "" : Texts.number(picked.size()) + " of ")
					+ Texts.count(all.size(), "phone", "phones") + ". More about one: fieldbench phones known show PHONE");
		}
		return OK;
	}

	private String none() {
		return trash ? "The trash is empty." : "No phone is known in " + context().data() + " yet. To begin: fieldbench phones known add, or import FILE";
	}
}
