/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.session.fixture.Zips;
import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareFileSourceTest {

	@TempDir
	Path folder;

	@Test
	void givesAnEntryByteForByte() throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(Zips.sample(folder))) {
			ServedFile file = new FirmwareFileSource(archive).find("\\ip710\\IP710-BOOT-15.BIN").orElseThrow();
			assertEquals(Zips.BOOT, file.name());
			assertEquals(64 * 512, file.size());
			try (var stream = file.open()) {
				assertArrayEquals(Zips.content(Zips.BOOT), stream.readAllBytes());
			}
		}
	}

	@Test
	void namesWhatIsInTheArchiveAndNothingElse() throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(Zips.sample(folder))) {
			var source = new FirmwareFileSource(archive);
			assertEquals(archive.names(), source.names());
			assertTrue(source.find("../firmware bundle.zip").isEmpty());
			assertTrue(source.find("firmware bundle.zip").isEmpty());
		}
	}

	@Test
	void theRevisionIsThatOfTheArchiveAndTheEntry() throws IOException {
		Path zip = Zips.sample(folder);
		try (FirmwareArchive archive = FirmwareArchive.open(zip); FirmwareArchive again = FirmwareArchive.open(zip)) {
			ServedFile boot = new FirmwareFileSource(archive).find(Zips.BOOT).orElseThrow();
			assertEquals(boot.revision(), new FirmwareFileSource(again).find(Zips.BOOT.toUpperCase()).orElseThrow().revision());
			assertNotEquals(boot.revision(), new FirmwareFileSource(archive).find(Zips.APPLICATION).orElseThrow().revision());
			Zips.of(folder, Zips.BOOT);
			assertThrows(IOException.class, boot::revision, "another archive took its place");
		}
	}
}
