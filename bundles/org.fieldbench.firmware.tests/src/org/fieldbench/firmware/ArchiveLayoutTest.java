/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.HostileZips.noise;
import static org.fieldbench.testing.RawEntry.deflated;
import static org.fieldbench.testing.RawEntry.folder;
import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no reason to refuse an archive, but to be known: bytes that belong to no file, and misleading names. */
class ArchiveLayoutTest {

	@TempDir
	Path folder;

	@Test
	void aSoundArchiveHasNothingToSay() throws IOException {
		assertEquals(List.of(), findings(HostileZips.good().toBytes()));
		assertEquals(List.of(), findings(HostileZips.good().zip64().comment(noise(300)).toBytes()));
		assertEquals(List.of(), findings(RawZip.of(folder("IP710/"), deflated("IP710/a", noise(10)).descriptor(),
				deflated("IP710/b", noise(10)).zip64().descriptor()).zip64().toBytes()));
	}

	@Test
	void aProgramInFrontIsTold() throws IOException {
		assertSays("1,000 bytes in front of the archive", HostileZips.good().preamble(noise(1000)).toBytes());
	}

	@Test
	void bytesBetweenTheFilesAreTold() throws IOException {
		assertSays("500 bytes between the files",
				RawZip.of(stored("a", noise(10)).behind(noise(200)), stored("b", noise(10)).behind(noise(300))).toBytes());
	}

	@Test
	void bytesBehindTheEndAreTold() throws IOException {
		for (RawZip zip : List.of(HostileZips.good(), HostileZips.good().zip64(), HostileZips.good().comment(noise(20)))) {
			byte[] whole = zip.toBytes();
			byte[] more = Arrays.copyOf(whole, whole.length + 77);
			assertSays("77 bytes behind the end", more);
		}
	}

	@Test
	void theInspectionIsCautiousThen() throws IOException {
		Path file = HostileZips.good().preamble(noise(1000)).write(folder.resolve("bundle.zip"));
		FirmwareReport report = new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
		assertEquals(Verdict.CAUTION, report.verdict());
		assertTrue(report.findings().get(0).what().contains("in front of the archive"), report.findings()::toString);
	}

	@ParameterizedTest
	@CsvSource({ "'boot-15.bin ',a blank or a period", "boot-15.,a blank or a period", "'IP710 /boot-15.bin',a blank or a period",
			"IP710/con,a device of Windows", "LPT1.bin,a device of Windows", "Nul.tar.gz,a device of Windows",
			"notes.pdf.exe,passes off as .pdf", "photo.JPG   .scr,passes off as .jpg" })
	void aMisleadingNameIsTold(String name, String clue) throws IOException {
		assertSays(clue, RawZip.of(stored(name, noise(10))).toBytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "TftpNat.exe", "ip710-2.15.exe", "app-2xA1.bin.gz", "console/boot.bin", "com10.bin", "a.b/setup.exe", ".config",
			"Setup v1.2.exe", "größe.bin" })
	void anOrdinaryNameIsNoReasonForDoubt(String name) throws IOException {
		assertEquals(List.of(), findings(RawZip.of(stored(name, noise(10))).toBytes()));
	}

	private void assertSays(String clue, byte[] zip) throws IOException {
		List<Finding> findings = findings(zip);
		assertEquals(1, findings.size(), findings::toString);
		assertTrue(findings.get(0).what().contains(clue), findings::toString);
		assertTrue(findings.get(0).what().endsWith(".") && findings.get(0).why().endsWith(".") && findings.get(0).whatToDo().endsWith("."));
		assertEquals(Severity.CAUTION, findings.get(0).severity());
	}

	private List<Finding> findings(byte[] zip) throws IOException {
		Path file = Files.write(folder.resolve("bundle.zip"), zip);
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			return archive.findings();
		}
	}
}
