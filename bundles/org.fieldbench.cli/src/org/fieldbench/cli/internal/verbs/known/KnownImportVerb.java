/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.inventory.ImportPlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.OnConflict;
import org.fieldbench.session.inventory.PhoneInventory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code phones known import}: phones from a spreadsheet. */
@Command(name = "import", sortOptions = false, description = { "Show what an import of a CSV file would do; with --apply, do it.", "" }, footer = { "",
		"Columns are known by their headings, e.g. MAC, IP address, Model, Site, Extension, Boot code, Notes.",
		"Lines that are refused are left out; the exit code is then 1. An empty cell changes nothing.",
		"Example: fieldbench phones known import phones.csv --apply" })
public final class KnownImportVerb extends InventoryVerb implements ChangesData {

	@Parameters(paramLabel = "FILE", description = { "Separated by commas, semicolons or tabs; in UTF-8, UTF-16 or", "Windows-1252." })
	private Path file;

	@Option(names = "--keep", description = { "Where the file and the inventory differ, keep what the inventory", "says. Else the file replaces it." })
	private boolean keep;

	@Option(names = "--apply", description = "Import, after showing what that does.")
	private boolean apply;

	@Override
	int run(PhoneInventory inventory) throws InventoryException {
		ImportPlan plan = inventory.planImport(file, keep ? OnConflict.KEEP : OnConflict.REPLACE);
		if (json()) {
			return printJson(inventory, plan);
		}
		context().out().println(file.getFileName() + ": " + plan.charset() + ", separated by " + plan.separatorName());
		plan.columns().forEach(column -> context().out().println("  \"" + Texts.safe(column.heading()) + "\": "
				+ column.field().map(field -> field.title()).orElse(column.remark())));
		context().out().println();
		int code = apply(inventory, plan.plan(), !apply);
		if (!apply && plan.plan().writes()) {
			context().out().println("To import: fieldbench phones known import --apply " + file + (keep ? " --keep" : ""));
		}
		return code;
	}

	private int printJson(PhoneInventory inventory, ImportPlan plan) throws InventoryException {
		Map<String, Object> facts = PlanFacts.of(plan.plan(), apply ? inventory.apply(plan.plan()).orElse(null) : null);
		facts.put("charset", plan.charset());
		facts.put("separator", String.valueOf(plan.separator()));
		facts.put("columns", columns(plan.columns()));
		printJson(facts);
		return plan.plan().refusals().isEmpty() ? OK : FAILED;
	}

	private static List<Map<String, Object>> columns(List<ImportPlan.Column> columns) {
		return columns.stream().map(column -> {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("heading", column.heading());
			facts.put("field", column.field().map(PhoneFacts::key).orElse(null));
			facts.put("remark", column.remark().isEmpty() ? null : column.remark());
			return facts;
		}).toList();
	}
}
