/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.zip.ZipContents;

/** Opens a file as the kind of archive that it is. */
public final class ArchiveFiles {

	private ArchiveFiles() {
	}

	/** @throws FirmwareException if it cannot be read, is no archive, is damaged or unsafe */
	public static ArchiveContents open(Path file, ArchiveLimits limits) throws FirmwareException {
		checkReadable(file);
		DiskFile disk = disk(file);
		try {
			return ZipContents.open(disk, limits);
		} catch (FirmwareException | RuntimeException | Error e) {
			closeAfter(e, disk);
			throw e;
		}
	}

	private static void checkReadable(Path file) throws FirmwareException {
		if (!Files.exists(file)) {
			throw new FirmwareException("There is no file " + file + ". Check the name and the folder.");
		}
		if (Files.isDirectory(file)) {
			throw new FirmwareException(file + " is a folder. Give the vendor's .zip file as it was downloaded.");
		}
		if (!Files.isRegularFile(file)) {
			throw new FirmwareException(file + " is not an ordinary file. Give the vendor's .zip file as it was downloaded.");
		}
	}

	private static DiskFile disk(Path file) throws FirmwareException {
		try {
			return new DiskFile(file);
		} catch (IOException | UnsupportedOperationException e) {
			throw new FirmwareException(file + " cannot be read. Check that you may open it and that no other program holds it.", e);
		}
	}

	private static void closeAfter(Throwable failure, DiskFile disk) {
		try {
			disk.close();
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
