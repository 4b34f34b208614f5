/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive knows of its file on disk. */
class ArchiveRevisionTest {

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void layOut() throws IOException {
		file = RawZip.of(stored("image", HostileZips.noise(1000))).write(folder.resolve("bundle.zip"));
	}

	@Test
	void isTheSameWhileTheFileIs() throws IOException {
		try (FirmwareArchive first = FirmwareArchive.open(file);
				FirmwareArchive second = FirmwareArchive.open(folder.resolve(".").resolve("bundle.zip"))) {
			assertEquals(first.revision(), first.revision());
			assertEquals(first.revision(), second.revision());
		}
	}

	@Test
	void aFileThatWasWrittenToIsNoticed() throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			Object before = archive.revision();
			Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2000));
			String message = assertThrows(IOException.class, archive::revision).getMessage();
			assertEquals("bundle.zip was changed or replaced after it was opened. Open it again.", message);
			try (FirmwareArchive again = FirmwareArchive.open(file)) {
				assertNotEquals(before, again.revision());
			}
		}
	}

	@Test
	void aFileThatIsGoneIsNoticed() throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			Files.move(file, folder.resolve("elsewhere.zip"));
			assertEquals("bundle.zip", assertThrows(NoSuchFileException.class, archive::revision).getFile());
		}
	}
}
