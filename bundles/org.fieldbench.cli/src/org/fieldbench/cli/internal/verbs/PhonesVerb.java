/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.versions.SchemeText;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.verbs.known.KnownVerb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code phones}: the phone models that the catalogs know. */
@Command(name = "phones", sortOptions = false, synopsisSubcommandLabel = "[known]", description = {
		"List the phone models that the catalogs know, or explain one.", "" }, commandListHeading = "%nOr:%n", subcommands = KnownVerb.class, footer = {
				"", "Examples: fieldbench phones", "          fieldbench phones IP710", "          fieldbench phones known list" })
public final class PhonesVerb extends DataVerb {

	@Parameters(paramLabel = "MODEL", arity = "0..1", description = "Show all that is known of this model.")
	private String model;

	@Override
	public Integer call() {
		Catalogs catalogs = context().service(Catalogs.class);
		catalogs.problems().forEach(context().err()::println);
		if (model != null) {
			printOne(Models.named(catalogs, model));
			return OK;
		}
		printAll(catalogs.models());
		return catalogs.models().isEmpty() ? FAILED : OK;
	}

	private void printOne(PhoneModel phone) {
		if (json()) {
			printJson(PhoneFacts.all(phone));
		} else {
			context().out().print(PhoneText.of(phone));
		}
	}

	private void printAll(List<PhoneModel> models) {
		if (json()) {
			printJson(models.stream().map(PhoneFacts::all).toList());
			return;
		}
		Table table = new Table(0).row("MODEL", "VENDOR", "BOOT CODE VERSION", "READ AT", "REHEARSAL");
		models.forEach(phone -> table.row(phone.getId(), Models.vendor(phone), reading(phone.getScheme()),
				place(phone.getScheme()), phone.getBehaviour() == null ? "no" : "yes"));
		context().out().print(table);
		context().out().println("\nMore about one: fieldbench phones MODEL");
	}

	private static String reading(VersionScheme scheme) {
		return scheme == null ? "unknown" : SchemeText.place(scheme);
	}

	private static String place(VersionScheme scheme) {
		return scheme == null || scheme.getReadAt() == null ? "" : scheme.getReadAt();
	}
}
