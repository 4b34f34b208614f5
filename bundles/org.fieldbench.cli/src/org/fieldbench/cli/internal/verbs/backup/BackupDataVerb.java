/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.backup;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.BackupLines;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.session.backup.Backups;

/** A verb that works with backups. What goes wrong there ends it with a sentence. */
abstract class BackupDataVerb extends DataVerb {

	@Override
	public final Integer call() {
		try {
			return run(context().service(Backups.class));
		} catch (BackupException e) {
			throw failed(e);
		}
	}

	/** @return tells how far it is, unless other programs read what is printed */
	final BackupProgress progress(String what) {
		return json() ? BackupProgress.NONE : new BackupLines(what, context().err()::println, System::nanoTime);
	}

	/** @return the exit code */
	abstract int run(Backups backups) throws BackupException;
}
