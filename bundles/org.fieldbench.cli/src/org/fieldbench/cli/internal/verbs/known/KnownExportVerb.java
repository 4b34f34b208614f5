/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.inventory.ExportOptions;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code phones known export}: phones for a spreadsheet. */
@Command(name = "export", sortOptions = false, description = { "Write phones as CSV (RFC 4180, UTF-8), so that import reads them back as they are.",
		"" }, footer = { "", "A cell that a spreadsheet would take for a formula gets an apostrophe, which import takes away.",
				"Example: fieldbench phones known export old.csv --where 'bootcode:<13'" })
public final class KnownExportVerb extends InventoryVerb {

	private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t');

	@Parameters(paramLabel = "FILE", description = "Where to write; - for the standard output.")
	private String file;

	@Option(names = "--where", paramLabel = "FILTER", description = "Only the phones that the filter picks; see phones known list.")
	private String where;

	@Option(names = "--separator", paramLabel = "NAME", defaultValue = "comma", description = { "comma, semicolon or tab. Excel in many countries wants the",
			"semicolon." })
	private String separator;

	@Option(names = "--force", description = "Replace the file if there is one.")
	private boolean force;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		if (!SEPARATORS.containsKey(separator)) {
			throw usage("--separator is comma, semicolon or tab, not \"" + separator + "\".");
		}
		List<KnownPhone> phones = inventory.phones().stream().filter(phone -> !phone.isTrashed())
				.filter(filter(where == null ? null : List.of(where))).toList();
		char sign = SEPARATORS.get(separator);
		if (file.equals("-")) {
			inventory.export(phones, new OutputStreamWriter(context().out(), StandardCharsets.UTF_8), new ExportOptions(sign, false));
			return OK;
		}
		write(inventory, phones, new ExportOptions(sign, true));
		return OK;
	}

	private void write(PhoneInventory inventory, List<KnownPhone> phones, ExportOptions options) throws InventoryException {
		Path target = Path.of(file);
		if (Files.exists(target) && !force) {
			throw failed(file + " exists already. Name another file, or replace it with --force.");
		}
		inventory.export(phones, target, options);
		if (json()) {
			printJson(Map.of("file", file, "phones", phones.size()));
		} else {
			context().out().println("Wrote " + Texts.count(phones.size(), "phone", "phones") + " to " + file + ".");
		}
	}
}
