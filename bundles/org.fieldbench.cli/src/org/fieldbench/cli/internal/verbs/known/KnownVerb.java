/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import org.fieldbench.cli.Verb;

import picocli.CommandLine.Command;

/** {@code phones known}: the phones that the desk knows. */
@Command(name = "known", sortOptions = false, synopsisSubcommandLabel = "VERB", description = {
		"Keep the phones that you know: where they are, what is in them, and what was changed." }, commandListHeading = "%nWhat to do:%n", subcommands = {
				KnownListVerb.class, KnownShowVerb.class, KnownAddVerb.class, KnownEditVerb.class, KnownImportVerb.class, KnownExportVerb.class,
				KnownRemoveVerb.class, KnownRestoreVerb.class, KnownChangesVerb.class, KnownUndoVerb.class, KnownSeenVerb.class }, footer = { "",
						"Examples: fieldbench phones known add --mac 00:11:22:aa:bb:cc --model IP710 --site Lab",
						"          fieldbench phones known list 'site:Lab bootcode:<13'",
						"          fieldbench phones known import phones.csv", "Nothing is ever lost: every change is kept and can be undone." })
public final class KnownVerb extends Verb {

	@Override
	public Integer call() {
		throw usage("Say what to do with the phones: list, show, add, edit, import, export, remove, restore, changes, undo or seen.");
	}
}
