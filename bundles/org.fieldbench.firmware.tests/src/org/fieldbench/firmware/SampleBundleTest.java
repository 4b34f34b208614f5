/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.samples.SampleBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The synthetic sample is the same everywhere, and a newcomer gets "go" for it. */
class SampleBundleTest {

	private static final String SHA256 = "817e238717a5f5120ec3311e82ba8d4926933ad566482d31416c4306ccff3fe7";

	@TempDir
	Path folder;

	@Test
	void isGoForTheModelItStandsFor() throws IOException {
		FirmwareReport report = inspect(SampleBundle.write(folder));
		assertEquals(Verdict.GO, report.verdict(), () -> report.findings().toString());
		assertEquals(List.of("15"), report.only(FirmwareRole.BOOT_CODE).orElseThrow().version().stream().toList());
		assertEquals(List.of("2xA1"), report.only(FirmwareRole.APPLICATION).orElseThrow().version().stream().toList());
		assertEquals(FirmwareRole.SERVER_UTILITY, TestCatalogs.entry(report, "TftpNat.exe").role());
		assertEquals(FirmwareRole.DOCUMENT, TestCatalogs.entry(report, "README.txt").role());
	}

	@Test
	void isTheSameByteForByteInEveryTimeZone() throws IOException {
		TimeZone before = TimeZone.getDefault();
		try {
			for (String zone : List.of("UTC", "Asia/Tokyo", "America/Los_Angeles")) {
				TimeZone.setDefault(TimeZone.getTimeZone(zone));
				assertEquals(SHA256, inspect(SampleBundle.write(folder)).sha256(), zone);
			}
		} finally {
			TimeZone.setDefault(before);
		}
	}

	@Test
	void hasOneImageThatFillsItsBlocksAndOneThatDoesNot() throws IOException {
		FirmwareReport report = inspect(SampleBundle.write(folder));
		assertEquals(0, report.only(FirmwareRole.BOOT_CODE).orElseThrow().size() % 512);
		assertTrue(report.only(FirmwareRole.APPLICATION).orElseThrow().size() % 512 > 0);
	}

	@Test
	void saysOfItselfThatItIsSynthetic() throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(SampleBundle.write(folder))) {
			for (String name : archive.names()) {
				try (InputStream in = archive.open(name)) {
					String head = new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
					assertTrue(head.contains("FIELDBENCH SYNTHETIC SAMPLE - NOT FIRMWARE"), name);
				}
			}
		}
	}

	@Test
	void leavesNothingHalfWritten() throws IOException {
		Path file = SampleBundle.write(folder.resolve("new folder"));
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
		SampleBundle.write(file.getParent());
		assertEquals(SHA256, inspect(file).sha256());
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(List.of(file), files.toList());
		}
	}

	private static FirmwareReport inspect(Path file) throws FirmwareException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(TestCatalogs.request(file).model("IP710").build(), InspectionProgress.NONE);
	}
}
