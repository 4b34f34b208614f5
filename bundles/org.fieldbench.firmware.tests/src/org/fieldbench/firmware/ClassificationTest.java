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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of catalogs say what a file is. */
class ClassificationTest {

	private final Catalog catalog = catalog("test", "IP710");

	@TempDir
	Path folder;

	@Test
	void searchesTheNameWithoutRegardToCase() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> rule.setNamePattern("boot"));
		assertEquals(FirmwareRole.BOOT_CODE, classify(stored("Some Folder/MyBOOT.Bin", "\1")).role());
		assertEquals(FirmwareRole.UNKNOWN, classify(stored("b00t.bin", "\1")).role());
	}

	@Test
	void takesVersionModelAndGroundsFromTheRule() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> {
			rule.setNamePattern("(?<model>ip[ _-]?\\d+)/boot-?(?<version>\\d+)?");
			rule.setGrounds("named so");
		});
		FirmwareEntry entry = classify(stored("ip-710/boot-15.bin", "\1"));
		assertEquals(Optional.of("15"), entry.version());
		assertEquals(List.of("IP710"), entry.models());
		assertEquals("named so", entry.grounds());
		assertEquals(List.of("IP710"), classify(stored("IP_710/boot.bin", "\1")).models());
		assertEquals(Optional.empty(), classify(stored("ip710/boot.bin", "\1")).version());
		assertEquals(List.of("ip805"), classify(stored("ip805/boot.bin", "\1")).models());
	}

	@Test
	void theRulesOwnModelsWin() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> {
			rule.setNamePattern("(?<model>ip\\d+)");
			rule.getModels().addAll(List.of("IP600", "IP705"));
		});
		assertEquals(List.of("IP600", "IP705"), classify(stored("ip710.bin", "\1")).models());
	}

	@Test
	void ofEquallySureRolesTheOneWhoseRuleComesFirstWins() throws IOException {
		rule(catalog, FirmwareRole.SERVER_UTILITY, rule -> rule.setMagic("4d5a"));
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> rule.setNamePattern("boot"));
		rule(catalog, FirmwareRole.APPLICATION, rule -> rule.setNamePattern("bin"));
		assertEquals(FirmwareRole.SERVER_UTILITY, classify(stored("boot.bin", "MZ\1")).role());
		assertEquals(FirmwareRole.BOOT_CODE, classify(stored("boot.bin", "M\1")).role());
		assertEquals(FirmwareRole.APPLICATION, classify(stored("other.bin", "M\1")).role());
	}

	@Test
	void sizesAreInclusive() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> {
			rule.setMinimumSize(2);
			rule.setMaximumSize(3);
		});
		assertEquals(FirmwareRole.UNKNOWN, classify(stored("a", "\1")).role());
		assertEquals(FirmwareRole.BOOT_CODE, classify(stored("a", "\1\1")).role());
		assertEquals(FirmwareRole.BOOT_CODE, classify(stored("a", "\1\1\1")).role());
		assertEquals(FirmwareRole.UNKNOWN, classify(stored("a", "\1\1\1\1")).role());
	}

	@ParameterizedTest
	@CsvSource({ "48616C6C6F0D0A, true", "C3BC62657220E282AC, true", "FC626572, true", "'', false", "48610061, false", "7F454C46, false",
			"1B5B324A, false" })
	void tellsTextFromOtherContent(String hex, boolean text) throws IOException {
		rule(catalog, FirmwareRole.DOCUMENT, rule -> rule.setText(true));
		FirmwareEntry entry = classify(stored("notes", HexFormat.of().parseHex(hex)));
		assertEquals(text ? FirmwareRole.DOCUMENT : FirmwareRole.UNKNOWN, entry.role());
	}

	@Test
	void aBrokenRuleIsReportedAndLeftOut() throws IOException {
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> rule.setNamePattern("(?<version"));
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> rule.setMagic("4D5"));
		rule(catalog, FirmwareRole.BOOT_CODE, rule -> rule.setNamePattern("boot"));
		FirmwareReport report = inspect(stored("boot.bin", "\1"));
		assertEquals(FirmwareRole.BOOT_CODE, report.entries().get(0).role());
		List<Finding> broken = report.findings().stream().filter(finding -> finding.severity() == Severity.CAUTION).toList();
		assertEquals(2, broken.size(), broken::toString);
		assertTrue(broken.get(0).what().contains("test.0"), broken::toString);
		assertTrue(broken.get(1).what().contains("test.1"), broken::toString);
		assertEquals(Verdict.CAUTION, report.verdict());
	}

	@Test
	void theCatalogOfTheRequestedModelComesFirst() throws IOException {
		rule(catalog, FirmwareRole.DOCUMENT, rule -> rule.setNamePattern("boot"));
		Catalog other = catalog("other", "X1");
		rule(other, FirmwareRole.BOOT_CODE, rule -> rule.setNamePattern("boot"));
		Path file = zip(stored("boot", "\1"));
		FirmwareInspector inspector = new FirmwareInspector(List.of(catalog, other));
		InspectionRequest request = TestCatalogs.request(file).model("x-1").build();
		assertEquals(FirmwareRole.BOOT_CODE, entry(inspector.inspect(request, InspectionProgress.NONE), "boot").role());
		assertEquals(FirmwareRole.DOCUMENT,
				entry(inspector.inspect(InspectionRequest.of(file), InspectionProgress.NONE), "boot").role());
	}

	private FirmwareEntry classify(RawEntry entry) throws IOException {
		return inspect(entry).entries().get(0);
	}

	private FirmwareReport inspect(RawEntry entry) throws IOException {
		return new FirmwareInspector(List.of(catalog)).inspect(InspectionRequest.of(zip(entry)), InspectionProgress.NONE);
	}

	private Path zip(RawEntry entry) throws IOException {
		return RawZip.of(entry).comment("test".getBytes(StandardCharsets.UTF_8)).write(folder.resolve("bundle.zip"));
	}
}
