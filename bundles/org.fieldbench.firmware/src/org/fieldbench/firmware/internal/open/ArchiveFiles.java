/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.Refusal;
import org.fieldbench.firmware.internal.nest.NestedContents;
import org.fieldbench.firmware.internal.plain.FileVersion;
import org.fieldbench.firmware.internal.plain.FolderContents;
import org.fieldbench.firmware.internal.plain.SingleFile;
import org.fieldbench.firmware.internal.tar.GzipContents;
import org.fieldbench.firmware.internal.tar.TarContents;
import org.fieldbench.firmware.internal.zip.ZipContents;

/** Opens a file or a folder as the kind of firmware bundle that it is. */
public final class ArchiveFiles {

	private ArchiveFiles() {
	}

	/** @throws FirmwareException if it cannot be read, is damaged or unsafe */
	public static OpenedArchive open(Path file, ArchiveLimits limits, InspectionProgress progress) throws FirmwareException {
		checkReadable(file);
		Opening opening = new Opening(limits, progress, Refusal.of(file.toAbsolutePath().normalize()));
		try {
			return Files.isDirectory(file) ? folder(file, opening) : archive(file, opening);
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException e) {
			throw opening.refusal().because("cannot be read", "Copy it to this computer and try again.", e);
		}
	}

	private static void checkReadable(Path file) throws FirmwareException {
		if (!Files.exists(file)) {
			throw new FirmwareException("There is no file " + file + ". Check the name and the folder.");
		}
		if (Files.isDirectory(file) && file.toAbsolutePath().normalize().getFileName() == null) {
			throw new FirmwareException(file + " is a whole disk. Choose the folder that holds the firmware.");
		}
		if (!Files.isDirectory(file) && !Files.isRegularFile(file)) {
			throw new FirmwareException(file + " is not an ordinary file. Give the vendor's bundle as it was downloaded, or a folder.");
		}
	}

	private static OpenedArchive folder(Path folder, Opening opening) throws IOException {
		FolderContents contents = FolderContents.open(folder, opening);
		return new OpenedArchive(NestedContents.around(contents, opening, contents.size()), Optional.empty(), contents);
	}

	private static OpenedArchive archive(Path file, Opening opening) throws IOException {
		FileVersion version = FileVersion.of(file);
		DiskFile disk = disk(file);
		try {
			ArchiveContents contents = contents(disk, file.getFileName().toString(), opening);
			return new OpenedArchive(NestedContents.around(contents, opening, disk.size()), Optional.of(disk), version);
		} catch (IOException | RuntimeException | Error e) {
			closeAfter(e, disk);
			throw e;
		}
	}

	private static ArchiveContents contents(DiskFile disk, String name, Opening opening) throws IOException {
		return switch (ArchiveKind.of(disk, name, opening.refusal())) {
		case ZIP -> ZipContents.open(disk, opening.limits(), opening.refusal());
		case TAR -> TarContents.open(disk, opening);
		case GZIP_TAR -> GzipContents.open(disk, opening);
		case IMAGE -> SingleFile.open(disk, name, opening);
		};
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
