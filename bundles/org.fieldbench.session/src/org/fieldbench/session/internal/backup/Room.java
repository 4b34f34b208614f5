/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.fieldbench.session.backup.BackupException;

/** How much a disk can take. */
final class Room {

	/** What stays free, in bytes: the programs on this computer need some, too. */
	static final long SPARE = 64L << 20;

	private Room() {
	}

	/** @param bytes that are to be written into the folder or what will be it */
	static void check(Path folder, long bytes, String undone) throws BackupException {
		try {
			long free = Files.getFileStore(existing(folder)).getUsableSpace();
			if (free < bytes + SPARE) {
				throw new BackupException(undone + ": up to " + megabytes(bytes) + " may be needed in " + folder + ", of which only "
						+ megabytes(Math.max(0, free - SPARE)) + " can be had without filling the disk. Free some space, or choose another place.");
			}
		} catch (BackupException e) {
			throw e;
		} catch (IOException e) {
			throw new BackupException(undone + ": how much room there is in " + folder + " cannot be read.", e);
		}
	}

	private static Path existing(Path folder) {
		Path existing = folder.toAbsolutePath();
		while (!Files.exists(existing) && existing.getParent() != null) {
			existing = existing.getParent();
		}
		return existing;
	}

	private static String megabytes(long bytes) {
		return String.format(Locale.ROOT, "%,d MB", Math.ceilDiv(bytes, 1_000_000L));
	}
}
