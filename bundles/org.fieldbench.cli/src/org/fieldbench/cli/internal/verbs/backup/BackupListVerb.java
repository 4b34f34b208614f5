/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.store.BackupFile;

import picocli.CommandLine.Command;

/** {@code backup list}: those that there are. */
@Command(name = "list", sortOptions = false, description = { "List the backups, newest first.", "" })
public final class BackupListVerb extends BackupDataVerb {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	@Override
	int run(Backups backups) throws BackupException {
		List<BackupFile> all = backups.list();
		if (json()) {
			printJson(all.stream().map(BackupFacts::of).toList());
		} else if (all.isEmpty()) {
			context().out().println("There is no backup in " + backups.folder() + " yet.");
		} else {
			Table table = new Table(0).right(2).row("NAME", "MADE", "BYTES", "WHY");
			all.forEach(each -> table.row(each.name(), TIME.format(each.time()), Texts.number(each.file().toFile().length()), BackupFacts.kind(each)));
			context().out().print(table);
			context().out().println("\nThey are in " + backups.folder());
		}
		return OK;
	}
}
