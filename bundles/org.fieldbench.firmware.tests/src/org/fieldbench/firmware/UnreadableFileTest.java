/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.testing.FaultyTars;
import org.fieldbench.testing.FaultyZips;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bundles in which some files cannot be read: all of them are told, none of them is given, and the others can be used. */
class UnreadableFileTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void inAZip(FaultyZips faulty) throws IOException {
		assertTold(faulty.write(folder), faulty.clue());
	}

	@ParameterizedTest
	@EnumSource
	void inATarArchive(FaultyTars faulty) throws IOException {
		assertTold(faulty.tar().write(folder.resolve("faulty.tar")), faulty.clue());
		assertTold(faulty.tar().write(folder.resolve("faulty.tar.gz")), faulty.clue());
	}

	@Test
	void allAreTold() throws IOException {
		Path file = RawZip.of(RawEntry.stored("README.txt", "notes"), RawEntry.stored("a", "a").crc(1), RawEntry.stored("../b", "b"),
				RawEntry.stored("c", "c").flag(1), RawEntry.deflated("d", HostileZips.noise(500)).crc(1)).write(folder.resolve("all.zip"));
		FirmwareReport report = inspect(file);
		assertEquals(List.of("../b", "c", "a", "d"), report.unreadable().stream().map(UnreadableFile::name).toList());
		assertEquals(List.of("README.txt"), report.entries().stream().map(FirmwareEntry::name).toList());
		assertEquals(500, report.unreadable().get(3).size());
	}

	private void assertTold(Path file, String clue) throws IOException {
		FirmwareReport report = inspect(file);
		assertEquals(Verdict.NO_GO, report.verdict());
		assertFalse(report.unreadable().isEmpty());
		for (UnreadableFile unreadable : report.unreadable()) {
			Finding finding = unreadable.finding();
			assertEquals(Severity.PROBLEM, finding.severity());
			assertTrue(finding.what().contains(clue), finding::what);
			assertTrue(finding.what().endsWith(".") && finding.text().chars().noneMatch(Character::isISOControl), finding::text);
			assertTrue(report.findings().contains(finding), finding::what);
			assertFalse(report.entries().stream().anyMatch(entry -> entry.name().equals(unreadable.name())), unreadable::name);
		}
		assertNotGiven(file, report);
	}

	private static void assertNotGiven(Path file, FirmwareReport report) throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			try (InputStream in = archive.open(FaultyZips.SOUND)) {
				assertEquals(FaultyZips.SOUND_TEXT, new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
			for (UnreadableFile unreadable : report.unreadable()) {
				assertThrows(IOException.class, () -> read(archive, unreadable.name()), unreadable.name());
			}
		}
	}

	/** Stops at the declared size, as a server does. */
	private static void read(FirmwareArchive archive, String name) throws IOException {
		try (InputStream in = archive.open(name)) {
			in.readNBytes((int) archive.size(name).orElseThrow());
		}
	}

	private static FirmwareReport inspect(Path file) throws FirmwareException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
	}
}
