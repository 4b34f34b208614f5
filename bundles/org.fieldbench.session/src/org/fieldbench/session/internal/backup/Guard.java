/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.session.backup.BackupException;
import org.fieldbench.store.StoreException;

/** Does things with backups alone, and says what went wrong. */
final class Guard {

	private Guard() {
	}

	/** Something that may fail. */
	@FunctionalInterface
	interface Task<T> {
		T run() throws IOException;
	}

	/** @param undone the beginning of the sentence, e.g. "No backup was made" */
	static <T> T telling(String undone, Task<T> task) throws BackupException {
		try {
			return task.run();
		} catch (BackupException e) {
			throw e;
		} catch (StoreException e) {
			throw new BackupException(undone + ". " + e.getMessage(), e);
		} catch (IOException e) {
			throw new BackupException(undone + ": " + why(e) + ".", e);
		}
	}

	private static String why(IOException cause) {
		if (cause instanceof AccessDeniedException denied) {
			return denied.getFile() + " may not be read or written by you";
		}
		if (cause instanceof FileSystemException failed && failed.getReason() != null) {
			return failed.getReason() + " (" + failed.getFile() + ")";
		}
		return String.valueOf(cause.getMessage()).replaceAll("\\.$", "");
	}

	static <T> T alone(Path folder, Task<T> task) throws IOException {
		Optional<OneAtATime> alone = OneAtATime.in(folder);
		if (alone.isEmpty()) {
			throw new BackupException("Another Fieldbench is at work on the backups in " + folder + ". Wait a moment and try again.");
		}
		try (OneAtATime lock = alone.get()) {
			return task.run();
		}
	}
}
