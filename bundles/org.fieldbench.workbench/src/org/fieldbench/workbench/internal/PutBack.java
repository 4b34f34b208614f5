/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.nio.file.Files;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.swt.widgets.Display;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.store.BackupFolder;
import org.fieldbench.store.DataFolder;

/** Puts back a backup that the user chose before, now that nothing of what it replaces is open. */
final class PutBack {

	private PutBack() {
	}

	static void asNoted(Display display) {
		if (Files.exists(new BackupFolder(DataFolder.locate()).restoreNote())) { // else no service is started for it
			ServiceCaller.callOnce(PutBack.class, Backups.class, backups -> run(backups, display));
		}
	}

	private static void run(Backups backups, Display display) {
		try {
			backups.restoreNoted().ifPresent(restored -> Messages.showPutBack(display, true, "The backup " + restored.backup().name() + " is put back."
					+ restored.aside().map(aside -> "\n\nWhat was there before is in\n" + aside).orElse("")));
		} catch (BackupException e) {
			ILog.of(PutBack.class).error(e.getMessage(), e);
			Messages.showPutBack(display, false, e.getMessage());
		}
	}
}
