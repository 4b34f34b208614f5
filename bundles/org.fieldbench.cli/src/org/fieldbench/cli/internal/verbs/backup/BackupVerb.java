/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import org.fieldbench.cli.Verb;
import org.fieldbench.session.backup.Backups;

import picocli.CommandLine.Command;

/** {@code backup}: backups of what the user has. */
@Command(name = "backup", sortOptions = false, synopsisSubcommandLabel = "VERB", description = {
		"Make, list, check and put back backups of your " + Backups.CONTENTS + ".",
		"One is made by itself on each day on which something is changed; of the last seven days and four weeks that have one, "
				+ "the newest stays." }, commandListHeading = "%nWhat to do:%n", subcommands = { BackupMakeVerb.class,
						BackupListVerb.class, BackupCheckVerb.class, BackupRestoreVerb.class, BackupRescueVerb.class }, footer = { "",
								"Examples: fieldbench backup make --out /media/stick", "          fieldbench backup restore fieldbench-20261127T112205Z.zip",
								"A backup is a zip with a list of SHA-256 sums. Your signing keys and passwords are not in it." })
public final class BackupVerb extends Verb {

	@Override
	public Integer call() {
		throw usage("Say what to do: make, list, check, restore or rescue.");
	}
}
