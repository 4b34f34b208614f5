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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareInspector;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.session.fixture.Zips;
import org.fieldbench.testing.FaultyZips;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawTar;
import org.fieldbench.testing.RawTarEntry;
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

	/** Its first bytes would be right, its last would never come. */
	@Test
	void whatAnInspectionFoundDamagedIsNotServed() throws IOException {
		Path zip = FaultyZips.WRONG_CHECKSUM.write(folder);
		FirmwareReport report = new FirmwareInspector(List.of()).inspect(InspectionRequest.of(zip), InspectionProgress.NONE);
		try (FirmwareArchive archive = FirmwareArchive.open(report)) {
			var source = new FirmwareFileSource(archive);
			assertEquals(List.of(FaultyZips.SOUND), source.names());
			assertTrue(source.find("boot-15.bin").isEmpty());
			assertThrows(IOException.class, () -> archive.open("boot-15.bin"));
		}
	}

	@Test
	void servesAFolderAnImageAndAZipInATarArchive() throws IOException {
		Path plain = Files.createDirectory(folder.resolve("plain"));
		Path boot = Files.write(plain.resolve("boot-15.bin"), HostileZips.noise(1000));
		Path tar = RawTar.of(RawTarEntry.file("phones.zip", HostileZips.good().toBytes())).write(folder.resolve("phones.tar.gz"));
		assertServed(plain, "BOOT-15.BIN", 1000);
		assertServed(boot, "boot-15.bin", 1000);
		assertServed(tar, "phones.zip/IP710/boot-15.bin", 1024);
	}

	private static void assertServed(Path bundle, String name, int size) throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(bundle)) {
			ServedFile file = new FirmwareFileSource(archive).find(name).orElseThrow();
			assertEquals(file.revision(), file.revision());
			try (var stream = file.open()) {
				assertArrayEquals(HostileZips.noise(size), stream.readAllBytes());
			}
		}
	}
}
