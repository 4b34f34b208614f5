/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.session.backup.Backups.Verdict;
import org.fieldbench.store.BackupFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup check}: whether backups are sound. */
@Command(name = "check", sortOptions = false, description = {
		"Compare each file in a backup with its SHA-256, and read the store in it from end to end.", "" })
public final class BackupCheckVerb extends BackupDataVerb {

	@Parameters(paramLabel = "NAME", arity = "0..*", description = "Names of backups, or paths of them. Standard: all.")
	private List<String> names = List.of();

	@Override
	int run(Backups backups) throws BackupException {
		List<Map<String, Object>> all = new ArrayList<>();
		boolean sound = true;
		for (BackupFile backup : chosen(backups)) {
			Verdict verdict = backups.check(backup, progress("Reading " + backup.name()));
			sound &= verdict.isSound();
			Map<String, Object> facts = BackupFacts.of(backup);
			facts.put("files", verdict.files());
			facts.put("problems", verdict.problems());
			all.add(facts);
			print(backup, verdict);
		}
		if (json()) {
			printJson(all);
		} else if (all.isEmpty()) {
			context().out().println("There is no backup in " + backups.folder() + " yet.");
		}
		return sound ? OK : FAILED;
	}

	private List<BackupFile> chosen(Backups backups) throws BackupException {
		if (names.isEmpty()) {
			return backups.list();
		}
		List<BackupFile> chosen = new ArrayList<>();
		for (String name : names) {
			chosen.add(backups.find(name));
		}
		return chosen;
	}

	private void print(BackupFile backup, Verdict verdict) {
		if (!json()) {
			context().out().println(backup.name() + ": " + (verdict.isSound() ? "sound, " : "NOT SOUND, ")
					+ Texts.count(verdict.files(), "file", "files") + ", " + Texts.bytes(verdict.bytes()));
			verdict.problems().forEach(problem -> context().out().println("  " + Texts.safe(problem)));
		}
	}
}
