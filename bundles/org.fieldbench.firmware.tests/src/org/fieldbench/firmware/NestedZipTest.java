/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.RawEntry.deflated;
import static org.fieldbench.testing.RawEntry.stored;
import static org.fieldbench.testing.RawEntry.zeros;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.Severity;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawTar;
import org.fieldbench.testing.RawTarEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips in a firmware bundle are opened, one level down. */
class NestedZipTest {

	private static final byte[] INNER = HostileZips.good().toBytes();

	@TempDir
	Path folder;

	@Test
	void theirFilesFollowThem() throws IOException {
		for (RawEntry inner : List.of(stored("phones/ip710.ZIP", INNER), deflated("phones/ip710.ZIP", INNER))) {
			try (FirmwareArchive archive = open(inner, stored("README.txt", "notes"))) {
				assertEquals(List.of("phones/ip710.ZIP", "phones/ip710.ZIP/IP710/boot-15.bin", "phones/ip710.ZIP/IP710/app-2xA1.bin",
						"phones/ip710.ZIP/README.txt", "README.txt"), archive.names());
				assertArrayEquals(INNER, bytes(archive, "phones/ip710.ZIP"));
				assertArrayEquals(HostileZips.noise(3000), bytes(archive, "phones/ip710.ZIP/IP710/app-2xA1.bin"));
				assertEquals(List.of(), archive.findings());
			}
		}
	}

	@Test
	void theyAreOpenedInATarArchiveToo() throws IOException {
		Path file = RawTar.of(RawTarEntry.file("ip710.zip", INNER)).write(folder.resolve("bundle.tar.gz"));
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			assertArrayEquals(HostileZips.noise(1024), bytes(archive, "ip710.zip/IP710/boot-15.bin"));
		}
	}

	@Test
	void oneInOneOfThemIsAnOrdinaryFile() throws IOException {
		byte[] middle = RawZip.of(stored("inner.zip", INNER)).toBytes();
		try (FirmwareArchive archive = open(stored("outer.zip", middle))) {
			assertEquals(List.of("outer.zip", "outer.zip/inner.zip"), archive.names());
			assertFinding(archive, Severity.CAUTION, "\"outer.zip/inner.zip\" is a zip in a zip in the bundle, and was not opened.");
		}
	}

	@Test
	void whatIsWrongInThemIsTold() throws IOException {
		byte[] inner = RawZip.of(stored("con.bin", "c"), stored("../boot.bin", "b"), stored("a.bin", "a").crc(1)).toBytes();
		FirmwareReport report = inspect(RawZip.of(stored("inner.zip", inner)));
		assertEquals(List.of("inner.zip/../boot.bin", "inner.zip/a.bin"), report.unreadable().stream().map(UnreadableFile::name).toList());
		for (String what : List.of("In \"inner.zip\": \"../boot.bin\" has", "In \"inner.zip\": \"con.bin\" is called",
				"\"inner.zip/a.bin\" is damaged: its checksum")) {
			assertTrue(report.findings().stream().anyMatch(finding -> finding.what().startsWith(what)), () -> what + " in " + report.findings());
		}
	}

	/** Without the mark at its start a file is not taken for a zip. */
	@Test
	void oneThatCannotBeOpenedIsTold() throws IOException {
		byte[] cut = Arrays.copyOf(INNER, INNER.length - 1);
		try (FirmwareArchive archive = open(stored("inner.zip", cut), stored("noise.zip", HostileZips.noise(500)))) {
			assertEquals(List.of("inner.zip", "noise.zip"), archive.names());
			assertFinding(archive, Severity.PROBLEM, "\"inner.zip\" in bundle.zip is cut off");
			assertArrayEquals(cut, bytes(archive, "inner.zip"));
		}
	}

	@Test
	void theLimitsHoldForAllTogether() throws IOException {
		RawEntry inner = stored("inner.zip", INNER);
		assertEquals(5, names(new ArchiveLimits(5, 1 << 20, 1 << 20, 10, 1 << 20), inner, stored("a", "a")));
		assertEquals(2, names(new ArchiveLimits(4, 1 << 20, 1 << 20, 10, 1 << 20), inner, stored("a", "a")));
		assertEquals(2, names(new ArchiveLimits(5, 1 << 20, INNER.length + 4000, 10, 1 << 20), inner, stored("a", "a")));
	}

	/** Each half is dense enough to pass, both together are not. */
	@Test
	void aBombInABombIsNotOpened() throws IOException {
		byte[] bomb = RawZip.of(zeros("boot-15.bin", 20), zeros("app.bin", 20)).toBytes();
		ArchiveLimits limits = new ArchiveLimits(100, 1L << 30, 1L << 30, 1100, 1 << 20);
		try (FirmwareArchive archive = FirmwareArchive.open(RawZip.of(deflated("inner.zip", bomb)).write(folder.resolve("bomb.zip")), limits,
				InspectionProgress.NONE)) {
			assertEquals(List.of("inner.zip"), archive.names());
			assertTrue(archive.findings().get(0).what().contains("zip bomb"), () -> archive.findings().toString());
		}
	}

	@Test
	void someAreLeftClosedWhenThereAreTooMany() throws IOException {
		RawZip zip = new RawZip();
		byte[] tiny = RawZip.of(stored("a", "a")).toBytes();
		for (int i = 0; i < 70; i++) {
			zip.add(stored(i + ".zip", tiny));
		}
		try (FirmwareArchive archive = FirmwareArchive.open(zip.write(folder.resolve("many.zip")))) {
			assertEquals(70 + 64, archive.names().size());
			assertEquals(6, archive.findings().size());
		}
	}

	@Test
	void aFileOfTheBundleIsNeverMixedUpWithOneOfAZipInIt() throws IOException {
		try (FirmwareArchive archive = open(stored("inner.zip", INNER), stored("inner.zip/README.txt", "other"))) {
			assertEquals(List.of("inner.zip/README.txt"), archive.names());
			assertFalse(archive.unreadable().isEmpty());
			assertArrayEquals("other".getBytes(), bytes(archive, "inner.zip/README.txt"));
		}
	}

	@Test
	void openingThemCanBeCancelled() throws IOException {
		Path file = RawZip.of(deflated("inner.zip", INNER)).write(folder.resolve("bundle.zip"));
		assertThrows(CancellationException.class, () -> FirmwareArchive.open(file, ArchiveLimits.DEFAULT, new InspectionProgress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		}));
	}

	@Test
	void streamsOfThemFailWhenTheBundleIsClosed() throws IOException {
		FirmwareArchive archive = open(deflated("inner.zip", INNER));
		InputStream in = archive.open("inner.zip/IP710/app-2xA1.bin");
		archive.close();
		assertThrows(IOException.class, in::readAllBytes);
	}

	private static void assertFinding(FirmwareArchive archive, Severity severity, String what) {
		assertEquals(1, archive.findings().size(), () -> archive.findings().toString());
		assertEquals(severity, archive.findings().get(0).severity());
		assertTrue(archive.findings().get(0).what().startsWith(what), () -> archive.findings().toString());
	}

	private int names(ArchiveLimits limits, RawEntry... entries) throws IOException {
		Path file = RawZip.of(entries).write(folder.resolve("limits.zip"));
		try (FirmwareArchive archive = FirmwareArchive.open(file, limits, InspectionProgress.NONE)) {
			return archive.names().size();
		}
	}

	private FirmwareArchive open(RawEntry... entries) throws IOException {
		return FirmwareArchive.open(RawZip.of(entries).write(folder.resolve("bundle.zip")));
	}

	private FirmwareReport inspect(RawZip zip) throws IOException {
		Path file = zip.write(folder.resolve("bundle.zip"));
		return new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
	}

	private static byte[] bytes(FirmwareArchive archive, String name) throws IOException {
		try (InputStream in = archive.open(name)) {
			return in.readAllBytes();
		}
	}
}
