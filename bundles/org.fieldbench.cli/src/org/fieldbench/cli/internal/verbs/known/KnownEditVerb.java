/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.ChangesData;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code phones known edit}: one phone or many. */
@Command(name = "edit", sortOptions = false, description = { "Change what is known of one phone or many. An empty value, e.g. --site '', clears.",
		"" }, footer = { "", "Examples: fieldbench phones known edit 4711 --boot-code 15",
				"          fieldbench phones known edit --where 'site:Lab' --site 'New lab' --preview" })
public final class KnownEditVerb extends InventoryVerb implements ChangesData {

	@Parameters(paramLabel = "PHONE", arity = "0..*", description = "MAC, address or label of each phone to change.")
	private List<String> names = List.of();

	@Option(names = "--where", paramLabel = "FILTER", description = "Change all phones that the filter picks; see phones known list.")
	private String where;

	@Mixin
	private PhoneOptions options = new PhoneOptions();

	@Option(names = "--preview", description = "Show what would change, and write nothing.")
	private boolean preview;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		if (names.isEmpty() == (where == null)) {
			throw usage("Name the phones to change, or pick them with --where; not both.");
		}
		List<KnownPhone> phones = phones(inventory.phones());
		if (phones.isEmpty()) {
			throw failed("The filter \"" + where + "\" picks no phone.");
		}
		Map<PhoneField, String> values = options.values(context().service(Catalogs.class), commonModel(phones));
		if (values.isEmpty()) {
			throw usage("Say what to change, e.g. --site Lab.");
		}
		return apply(inventory, inventory.planEdit(phones, values), preview);
	}

	private List<KnownPhone> phones(List<KnownPhone> all) {
		return where == null ? named(all, names)
				: all.stream().filter(phone -> !phone.isTrashed()).filter(filter(List.of(where))).toList();
	}

	/** @return the model that all have; null when they differ */
	private static String commonModel(List<KnownPhone> phones) {
		var models = phones.stream().map(phone -> phone.value(PhoneField.MODEL)).collect(Collectors.toSet());
		return models.size() == 1 ? models.iterator().next() : null;
	}
}
