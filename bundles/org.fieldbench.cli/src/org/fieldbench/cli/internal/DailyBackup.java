/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.Verb;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.session.backup.Backups;

/** Makes the day's backup after a verb that wrote something. What the verb did counts, whatever comes of the backup. */
final class DailyBackup {

	private final Services services;
	private final Console console;

	DailyBackup(Services services, Console console) {
		this.services = services;
		this.console = console;
	}

	void after(Verb verb) {
		if (verb instanceof ChangesData changes && changes.hasChanged()) {
			console.out().flush(); // the result is there at once
			try {
				services.get(Backups.class).makeIfDue(verb.json() ? BackupProgress.NONE : lines());
			} catch (BackupException e) {
				console.err().println(e.getMessage());
			} catch (IllegalStateException e) {
				// An installation without the service makes no backups.
			}
		}
	}

	private BackupProgress lines() {
		return new BackupLines("What you asked for is done. The first change of a day brings a backup of your data", console.err()::println, System::nanoTime);
	}
}
