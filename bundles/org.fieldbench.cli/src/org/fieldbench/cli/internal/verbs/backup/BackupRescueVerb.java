/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.session.backup.Backups.RescuedStore;
import org.fieldbench.store.StoreFile.Rescued;

import picocli.CommandLine.Command;

/** {@code backup rescue}: saves what can be read of a damaged store. */
@Command(name = "rescue", sortOptions = false, description = {
		"Write what can still be read of a damaged store into a new one, and keep the damaged one aside. Close the desktop first.", "" })
public final class BackupRescueVerb extends BackupDataVerb {

	@Override
	int run(Backups backups) throws BackupException {
		RescuedStore rescued = backups.rescue();
		boolean whole = rescued.tables().stream().allMatch(Rescued::whole);
		if (json()) {
			printJson(facts(rescued, whole));
		} else {
			Table table = new Table(0).right(1).row("TABLE", "ROWS", "");
			rescued.tables().forEach(each -> table.row(each.table(), Texts.number(each.rows()), each.whole() ? "all" : "some are lost"));
			context().out().print(table);
			context().out().println("\nThe store as it was is in " + rescued.aside());
		}
		return whole ? OK : FAILED;
	}

	private static Map<String, Object> facts(RescuedStore rescued, boolean whole) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("whole", whole);
		facts.put("aside", rescued.aside().toString());
		facts.put("tables", rescued.tables().stream().map(BackupRescueVerb::facts).toList());
		return facts;
	}

	private static Map<String, Object> facts(Rescued table) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("table", table.table());
		facts.put("rows", table.rows());
		facts.put("whole", table.whole());
		return facts;
	}
}
