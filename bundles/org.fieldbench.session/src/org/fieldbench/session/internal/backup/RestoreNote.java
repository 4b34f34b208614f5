/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.store.BackupFolder;

/** A note that a backup is to be put back at the next start. */
record RestoreNote(BackupFolder backups) {

	/** One in the folder is noted by its name, so that the folder may be moved. */
	void write(Path backup) throws IOException {
		Path absolute = backup.toAbsolutePath();
		Files.writeString(backups.restoreNote(), absolute.startsWith(backups.path().toAbsolutePath()) ? backup.getFileName().toString() : absolute.toString());
	}

	/** @return the name or path of the backup; the note is gone then, so that a failure is not met at each start */
	Optional<String> take() throws IOException {
		try {
			String backup = Files.readString(backups.restoreNote()).strip();
			Files.delete(backups.restoreNote());
			return Optional.of(backup);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}
}
