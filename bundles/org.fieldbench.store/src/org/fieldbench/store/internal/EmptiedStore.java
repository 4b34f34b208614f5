/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.store.BackupFolder;
import org.fieldbench.store.StoreException;

/** A file of no bytes, which SQLite would take for a new store, although there was one. */
final class EmptiedStore {

	private EmptiedStore() {
	}

	/** @throws StoreException if the file has no bytes, and a backup tells that it had some once */
	static void refuse(Path file) throws StoreException {
		BackupFolder backups = new BackupFolder(file.getParent());
		if (isEmpty(file) && isEmpty(file.resolveSibling(file.getFileName() + "-wal")) && backups.hasStore()) {
			throw new StoreException("The session store " + file + " is empty, but was not. " + backups.advice()
					+ " To begin with an empty one, delete the file.");
		}
	}

	private static boolean isEmpty(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.size(file) == 0 : file.toString().endsWith("-wal");
		} catch (IOException e) {
			return false;
		}
	}
}
