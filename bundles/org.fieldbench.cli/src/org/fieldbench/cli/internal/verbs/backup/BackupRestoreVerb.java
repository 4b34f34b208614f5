/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import java.nio.file.Path;
import java.util.Map;

import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.session.backup.Backups.Restored;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup restore}: puts one back. */
@Command(name = "restore", sortOptions = false, description = {
		"Put a backup in the place of what is there, which is kept aside. Close the desktop first.", "" })
public final class BackupRestoreVerb extends BackupDataVerb {

	@Parameters(paramLabel = "NAME", description = "The name of a backup, or the path of one.")
	private String name;

	@Override
	int run(Backups backups) throws BackupException {
		Restored restored = backups.restore(backups.find(name), progress("Putting it back"));
		if (json()) {
			Map<String, Object> facts = BackupFacts.of(restored.backup());
			facts.put("aside", restored.aside().map(Path::toString).orElse(null));
			printJson(facts);
		} else {
			context().out().println("Put back: " + restored.backup().file());
			restored.aside().ifPresent(aside -> context().out().println("What was there before is in " + aside));
		}
		return OK;
	}
}
