/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.Verb;

import picocli.CommandLine.Command;

/** {@code catalog}: for those who write catalogs. */
@Command(name = "catalog", sortOptions = false, synopsisSubcommandLabel = "(check | format)", description = {
		"Check or format a catalog of phones that you write." }, commandListHeading = "%nWhat to do:%n", subcommands = {
				CatalogCheckVerb.class, CatalogFormatVerb.class }, footer = { "", "Examples: fieldbench catalog check acme.catalog",
						"          fieldbench catalog format --write acme.catalog" })
public final class CatalogVerb extends Verb {

	@Override
	public Integer call() {
		throw usage("Say what to do with the catalog: check or format.");
	}
}
