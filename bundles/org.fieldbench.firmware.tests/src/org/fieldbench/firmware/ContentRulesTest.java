/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.firmware.TestCatalogs.catalog;
import static org.fieldbench.firmware.TestCatalogs.entry;
import static org.fieldbench.firmware.TestCatalogs.rule;
import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.FileFormat;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.internal.content.Made;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content counts beside names, by rules of catalogs; what contradicts a name is told. */
class ContentRulesTest {

	private final Catalog catalog = catalog("test", "IP710", "IP720");

	@TempDir
	Path folder;

	@BeforeEach
	void nameRule() {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> {
			rule.setNamePattern("boot(?:-(?<version>\\d+))?");
			rule.setGrounds("its name says boot");
			rule.setConfidence(60);
		});
	}

	@Test
	void aFormatMakesTheNameSurer() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> {
			rule.getFormats().addAll(List.of(FileFormat.UIMAGE, FileFormat.ELF));
			rule.setGrounds("it is an image of U-Boot");
		});
		FirmwareEntry both = classify("boot.bin", Made.uImage("x", Made.noise(100)));
		assertEquals(80, both.confidence());
		assertEquals("its name says boot and it is an image of U-Boot", both.grounds());
		assertEquals(60, classify("boot.bin", Made.noise(100)).confidence());
		FirmwareEntry content = classify("image.bin", Made.uImage("x", Made.noise(100)));
		assertEquals(FirmwareRole.BOOT_CODE, content.role());
		assertEquals(50, content.confidence());
	}

	@Test
	void aMagicNumberMayStandAnywhereInTheHead() throws IOException {
		rule(catalog, FirmwareRole.APPLICATION, rule -> {
			rule.setMagic("CAFE BABE");
			rule.setMagicOffset(100);
		});
		byte[] magic = { (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE };
		assertEquals(FirmwareRole.APPLICATION, classify("a", Made.join(Made.noise(100), magic, Made.noise(9))).role());
		assertEquals(FirmwareRole.UNKNOWN, classify("a", Made.join(Made.noise(101), magic)).role());
		assertEquals(FirmwareRole.UNKNOWN, classify("a", Made.join(Made.noise(100), new byte[] { (byte) 0xCA })).role());
	}

	@Test
	void theEntropyMayBeBounded() throws IOException {
		rule(catalog, FirmwareRole.APPLICATION, rule -> {
			rule.setMinimumEntropy(7);
			rule.setMaximumEntropy(8);
		});
		rule(catalog, FirmwareRole.CONFIGURATION, rule -> rule.setMaximumEntropy(2));
		assertEquals(FirmwareRole.APPLICATION, classify("a", Made.noise(10_000)).role());
		assertEquals(FirmwareRole.CONFIGURATION, classify("a", Made.text("ab".repeat(1000))).role());
		assertEquals(FirmwareRole.UNKNOWN, classify("a", Made.text("\1abcdefghijkl".repeat(100))).role());
	}

	@Test
	void versionAndModelMayBeReadInTheContent() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> rule.setContent("(?<model>IP7\\d0) boot code (?<version>\\d+)"));
		FirmwareEntry entry = classify("image.bin", Made.join(Made.noise(9000), Made.text("\0IP720 boot code 16\0"), Made.noise(500)));
		assertEquals(FirmwareRole.BOOT_CODE, entry.role());
		assertEquals(Optional.of("16"), entry.version());
		assertEquals(List.of("IP720"), entry.models());
		assertEquals(FirmwareRole.UNKNOWN, classify("image.bin", Made.noise(9000)).role());
	}

	@Test
	void aNameAndAContentThatDisagreeAreTold() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> {
			rule.setContent("boot code (?<version>\\d+)");
			rule.setConfidence(80);
		});
		FirmwareReport report = inspect(stored("boot-15.bin", Made.join(Made.noise(900), Made.text("\0boot code 14\0"))));
		FirmwareEntry entry = report.entries().get(0);
		assertEquals(Optional.of("14"), entry.version(), "the surer rule's");
		assertEquals(74, entry.confidence());
		assertFinding(report, Severity.CAUTION, "its name says version 15, its content 14");
		assertEquals(92, classify("boot-14.bin", Made.join(Made.noise(900), Made.text("\0boot code 14\0"))).confidence());
	}

	@Test
	void aProgramNamedBootIsNoBootCode() throws IOException {
		FirmwareReport report = inspect(stored("boot.bin", Made.windowsProgram()));
		FirmwareEntry entry = report.entries().get(0);
		assertEquals(FirmwareRole.UNKNOWN, entry.role());
		assertEquals(6, entry.alternatives().get(0).confidence());
		assertEquals(Verdict.NO_GO, report.verdict());
		assertFinding(report, Severity.CAUTION,
				"boot.bin looks like boot code, since its name says boot, but it is a program for Windows, which no phone runs.");
		assertTrue(report.findings().stream().noneMatch(finding -> finding.what().startsWith("No rule knows")), "said once");
	}

	@Test
	void textAndEmptyFlashAreNoBootCode() throws IOException {
		assertEquals(FirmwareRole.UNKNOWN, classify("boot.bin", Made.text("get it at the vendor's")).role());
		assertEquals(FirmwareRole.UNKNOWN, classify("boot.bin", new byte[5000]).role());
		assertEquals(FirmwareRole.BOOT_CODE, classify("boot.hex", Made.intelHex(20)).role(), "hexadecimal records are an image");
	}

	@Test
	void anHonestEndingIsNoContradiction() throws IOException {
		rule(catalog, FirmwareRole.SERVER_UTILITY, rule -> rule.getFormats().add(FileFormat.PE));
		FirmwareReport report = inspect(stored("bootserver.exe", Made.windowsProgram()));
		assertEquals(FirmwareRole.SERVER_UTILITY, report.entries().get(0).role());
		assertTrue(report.findings().stream().noneMatch(finding -> finding.what().contains("looks like")), report.findings()::toString);
	}

	@Test
	void whatTheEngineerSaysHoldsAndTheContradictionIsTold() throws IOException {
		Path file = RawZip.of(stored("image.bin", Made.windowsProgram())).write(folder.resolve("bundle.zip"));
		FirmwareReport report = new FirmwareInspector(List.of(catalog)).inspect(TestCatalogs.request(file).bootCode("image.bin").build(),
				InspectionProgress.NONE);
		assertEquals(100, entry(report, "image.bin").confidence());
		assertFinding(report, Severity.CAUTION, "since you assigned it, but it is a program for Windows");
	}

	@Test
	void anImageThatItsOwnChecksumCallsDamagedIsNoGo() throws IOException {
		byte[] damaged = Made.uImage("x", Made.noise(100));
		damaged[90] ^= 1;
		FirmwareReport report = inspect(stored("boot.bin", damaged));
		assertEquals(Verdict.NO_GO, report.verdict());
		assertFinding(report, Severity.PROBLEM, "boot.bin: the checksum of its data");
		assertEquals(Verdict.CAUTION, inspect(stored("boot.bin", Made.noise(100)), stored("other", damaged)).verdict());
	}

	@Test
	void aGuessIsACaution() throws IOException {
		rule(catalog, FirmwareRole.APPLICATION, rule -> {
			rule.setNamePattern("image");
			rule.setConfidence(49);
		});
		FirmwareReport report = inspect(stored("boot-15.bin", Made.noise(100)), stored("image.bin", Made.noise(100)));
		assertFinding(report, Severity.CAUTION, "is a guess, 49 % sure");
	}

	@Test
	void otherRolesThatItMayHaveStayKnown() throws IOException {
		rule(catalog, FirmwareRole.DOCUMENT, rule -> {
			rule.setNamePattern("notes");
			rule.setConfidence(55);
		});
		FirmwareEntry entry = classify("boot-notes", Made.noise(100));
		assertEquals(FirmwareRole.BOOT_CODE, entry.role());
		assertEquals(FirmwareRole.DOCUMENT, entry.alternatives().get(0).role());
		assertEquals(55, entry.alternatives().get(0).confidence());
	}

	private static void assertFinding(FirmwareReport report, Severity severity, String what) {
		assertTrue(report.findings().stream().anyMatch(finding -> finding.severity() == severity && finding.what().contains(what)),
				report.findings()::toString);
	}

	private FirmwareEntry classify(String name, byte[] content) throws IOException {
		return inspect(stored(name, content)).entries().get(0);
	}

	private FirmwareReport inspect(RawEntry... entries) throws IOException {
		Path file = RawZip.of(entries).write(folder.resolve("bundle.zip"));
		return new FirmwareInspector(List.of(catalog)).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
	}
}
