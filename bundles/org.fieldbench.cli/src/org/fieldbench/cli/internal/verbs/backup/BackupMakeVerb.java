/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.session.backup.Backups.Made;
import org.fieldbench.store.BackupFile.Kind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backup make}: makes one now. */
@Command(name = "make", sortOptions = false, description = { "Make a backup now, and read it back. It is kept until you delete it.", "" })
public final class BackupMakeVerb extends BackupDataVerb {

	@Option(names = "--out", paramLabel = "PATH", description = "Make it in this folder, which is there, or as this file, which ends with .zip. Standard: \"backups\" of the data folder.")
	private Path out;

	@Override
	int run(Backups backups) throws BackupException {
		Made made = backups.make(Optional.ofNullable(out), progress("Making the backup"));
		if (json()) {
			Map<String, Object> facts = BackupFacts.of(made.backup());
			facts.put("leftOut", made.leftOut());
			printJson(facts);
		} else {
			context().out().println("Made and read back: " + made.backup().file() + ", " + Texts.bytes(made.backup().file().toFile().length()));
			made.leftOut().forEach(each -> context().err().println("Left out: " + each));
		}
		return made.backup().kind() == Kind.WITHOUT_STORE || !made.leftOut().isEmpty() ? FAILED : OK;
	}
}
