/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.fieldbench.testing.HostileZips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as a firmware bundle. */
class FolderTest {

	private static final byte[] BOOT = HostileZips.noise(5000);
	private static final byte[] NOTES = "notes".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path outside;

	private Path folder;

	@BeforeEach
	void layOut() throws IOException {
		folder = Files.createDirectories(outside.resolve("bundle"));
		Files.createDirectories(folder.resolve("IP710/empty"));
		Files.write(folder.resolve("IP710/boot-15.bin"), BOOT);
		Files.write(folder.resolve("README.txt"), NOTES);
		Files.write(folder.resolve("IP710-notes.txt"), NOTES);
	}

	@Test
	void itsFilesAreThoseOfAllFoldersInIt() throws IOException {
		FirmwareReport report = inspect(folder);
		assertEquals(Verdict.GO, report.verdict(), () -> report.findings().toString());
		assertEquals(List.of("IP710-notes.txt", "IP710/boot-15.bin", "README.txt"), report.entries().stream().map(FirmwareEntry::name).toList());
		assertEquals(5010, report.size());
	}

	/** find -type f -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum */
	@Test
	void itsHashIsThatOfTheSumsOfItsFiles() throws IOException {
		String sums = Sha256.of(NOTES) + "  IP710-notes.txt\n" + Sha256.of(BOOT) + "  IP710/boot-15.bin\n" + Sha256.of(NOTES) + "  README.txt\n";
		assertEquals(Sha256.of(sums.getBytes(StandardCharsets.UTF_8)), inspect(folder).sha256());
	}

	@Test
	void aZipInItIsOpenedAndDoesNotChangeItsHash() throws IOException {
		byte[] zip = HostileZips.good().toBytes();
		Files.write(folder.resolve("inner.zip"), zip);
		FirmwareReport report = inspect(folder);
		assertEquals(Sha256.of(HostileZips.noise(1024)), TestCatalogs.entry(report, "inner.zip/IP710/boot-15.bin").sha256());
		String sums = Sha256.of(NOTES) + "  IP710-notes.txt\n" + Sha256.of(BOOT) + "  IP710/boot-15.bin\n" + Sha256.of(NOTES) + "  README.txt\n"
				+ Sha256.of(zip) + "  inner.zip\n";
		assertEquals(Sha256.of(sums.getBytes(StandardCharsets.UTF_8)), report.sha256());
	}

	@Test
	void theFolderGivenAsAPeriodIsCalledByItsName() throws IOException {
		assertEquals(folder.toAbsolutePath(), inspect(folder.resolve("IP710/..")).file());
	}

	@Test
	void aLinkWithinIsFollowedAndOneThatLeadsOutIsNot() throws IOException {
		Files.write(outside.resolve("secret.txt"), NOTES);
		link("latest.bin", folder.resolve("IP710/boot-15.bin"));
		link("secret.txt", outside.resolve("secret.txt"));
		link("nowhere.bin", folder.resolve("absent.bin"));
		link("models", folder.resolve("IP710"));
		FirmwareReport report = inspect(folder);
		assertEquals(Sha256.of(BOOT), TestCatalogs.entry(report, "latest.bin").sha256());
		assertEquals(List.of("nowhere.bin", "secret.txt"), report.unreadable().stream().map(UnreadableFile::name).toList());
		assertFinding(report, "\"secret.txt\" is a link that leads out of the folder.");
		assertFinding(report, "\"nowhere.bin\" is a link to a file that is not there.");
		assertFinding(report, "\"models\" is a link to a folder.");
		try (FirmwareArchive archive = FirmwareArchive.open(folder)) {
			assertThrows(IOException.class, () -> archive.open("secret.txt"));
		}
	}

	@Test
	void aFileThatIsExchangedForALinkIsNotRead() throws IOException {
		Files.write(outside.resolve("secret.txt"), NOTES);
		try (FirmwareArchive archive = FirmwareArchive.open(folder)) {
			Files.delete(folder.resolve("README.txt"));
			link("README.txt", outside.resolve("secret.txt"));
			assertThrows(IOException.class, () -> archive.open("README.txt"));
			assertArrayEquals(BOOT, bytes(archive, "IP710/boot-15.bin"));
		}
	}

	@Test
	void aChangedFileIsNotReadAndChangesTheRevision() throws IOException {
		Path notes = folder.resolve("README.txt");
		try (FirmwareArchive archive = FirmwareArchive.open(folder); FirmwareArchive again = FirmwareArchive.open(folder)) {
			Object before = archive.revision();
			assertEquals(before, again.revision());
			Files.setLastModifiedTime(notes, FileTime.fromMillis(Files.getLastModifiedTime(notes).toMillis() + 2000));
			assertThrows(IOException.class, () -> archive.open("README.txt"));
			assertEquals("bundle was changed after it was opened. Open it again.", assertThrows(IOException.class, archive::revision).getMessage());
			try (FirmwareArchive anew = FirmwareArchive.open(folder)) {
				assertNotEquals(before, anew.revision());
			}
		}
	}

	@Test
	void aNewFileChangesTheRevision() throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(folder)) {
			Files.write(folder.resolve("IP710/empty/app.bin"), NOTES);
			assertThrows(IOException.class, archive::revision);
		}
	}

	@Test
	void aFileThatVanishesWhileAllAreReadEndsTheInspectionWithASentence() {
		FirmwareException refusal = assertThrows(FirmwareException.class, () -> inspector().inspect(InspectionRequest.of(folder), new InspectionProgress() {
			@Override
			public void reading(String entry, long bytesDone, long bytesTotal) {
				if (bytesTotal > 0) {
					folder.resolve("README.txt").toFile().delete();
				}
			}
		}));
		assertTrue(refusal.getMessage().contains("was changed or removed while it was read"), refusal.getMessage());
	}

	@Test
	void streamsFailWhenItIsClosed() throws IOException {
		FirmwareArchive archive = FirmwareArchive.open(folder);
		try (InputStream in = archive.open("IP710/boot-15.bin")) {
			in.read();
			archive.close();
			assertThrows(IOException.class, in::readAllBytes);
			assertThrows(IOException.class, () -> archive.open("README.txt"));
		}
	}

	@Test
	void itsLimitsAreThoseOfAnArchive() {
		assertTooMuch(new ArchiveLimits(5, 10_000, 10_000, 10, 10_000));
		assertTooMuch(new ArchiveLimits(100, 4_999, 10_000, 10, 10_000));
		assertTooMuch(new ArchiveLimits(100, 5_000, 5_009, 10, 10_000));
	}

	private void assertTooMuch(ArchiveLimits limits) {
		assertThrows(FirmwareException.class, () -> FirmwareArchive.open(folder, limits, InspectionProgress.NONE), limits::toString);
	}

	private void link(String name, Path target) {
		try {
			Files.createSymbolicLink(folder.resolve(name), target);
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "This system or user cannot make links: " + e.getMessage());
		}
	}

	private static void assertFinding(FirmwareReport report, String what) {
		assertTrue(report.findings().stream().anyMatch(finding -> finding.what().equals(what)), () -> report.findings().toString());
	}

	private static byte[] bytes(FirmwareArchive archive, String name) throws IOException {
		try (InputStream in = archive.open(name)) {
			return in.readAllBytes();
		}
	}

	private static FirmwareInspector inspector() {
		return new FirmwareInspector(TestCatalogs.usual());
	}

	private static FirmwareReport inspect(Path file) throws FirmwareException {
		return inspector().inspect(InspectionRequest.of(file), InspectionProgress.NONE);
	}
}
