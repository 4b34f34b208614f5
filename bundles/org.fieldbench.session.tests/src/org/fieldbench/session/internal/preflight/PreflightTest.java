/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {

	private final Catalog catalog = Altigen.catalog();
	private final PhoneModel model = Altigen.model(catalog, "IP710");

	@Test
	void letsAnUpdateGoAndSaysWhatIsInstalled() {
		PreflightReport report = check(model, "11", false, boot("15"));
		assertEquals(Verdict.GO, report.verdict());
		assertTrue(mentions(report, "Installed boot code 11: No VLAN support"), report.toString());
		assertTrue(mentions(report, "Aastra 48 V power adapter"), report.toString());
	}

	@Test
	void explainsTheProxyTroubleOfWhatIsInstalled() {
		assertTrue(mentions(check(model, "13", false, boot("15")), "TFTP proxies"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "15", "16" })
	void cautionsAgainstASameOrOlderBootCode(String installed) {
		PreflightReport report = check(model, installed, false, boot("15"));
		assertEquals(Verdict.CAUTION, report.verdict());
		assertTrue(mentions(report, "installed"), report.toString());
		assertEquals(Severity.CAUTION, report.findings().get(0).severity(), "worst first");
	}

	@Test
	void cautionsWhenTheBundleBringsLessThanIsNeeded() {
		PreflightReport report = check(model, "11", false, boot("12"));
		assertEquals(Verdict.CAUTION, report.verdict());
		assertTrue(mentions(report, "Boot code 12 of the firmware bundle: No VLAN"), report.toString());
	}

	@Test
	void cautionsWhenNobodyKnowsTheVersion() {
		assertEquals(Verdict.CAUTION, check(model, "11", false, boot(null)).verdict());
	}

	@Test
	void blocksAModelThatTheProcedureDoesNotCover() {
		PhoneModel other = CatalogFactory.eINSTANCE.createPhoneModel();
		other.setId("IP999");
		other.setName("IP999");
		PreflightReport report = check(other, "11", false, boot("15"));
		assertEquals(Verdict.NO_GO, report.verdict());
		assertTrue(report.reasons().contains("Field Alert #212 does not cover IP999. Its steps and keys may do something else on this phone. It is for IP600, IP705, IP710, IP720."),
				report.reasons());
	}

	@Test
	void blocksAnApplicationThatIsWantedAndMissing() {
		PreflightReport report = check(model, "11", true, boot("15"));
		assertEquals(Verdict.NO_GO, report.verdict());
		assertTrue(report.reasons().contains("--application NAME"), report.reasons());
		assertEquals(Verdict.GO, check(model, "11", true, boot("15"), application("a")).verdict());
	}

	@Test
	void blocksTwoApplicationsAndListsThem() {
		String reasons = check(model, "11", true, boot("15"), application("one"), application("two")).reasons();
		assertTrue(reasons.contains("2 files could be the application firmware: one, two."), reasons);
	}

	@Test
	void blocksABootCodeForAnotherModelOnly() {
		var entry = new FirmwareEntry("boot", 1, "00", FirmwareRole.BOOT_CODE, Optional.of("15"), List.of("IP705"), "");
		String reasons = check(model, "11", false, entry).reasons();
		assertTrue(reasons.contains("No boot code for IP710 was recognised. The phone would ask for a file that is not known. The firmware bundle holds: boot."), reasons);
	}

	@Test
	void blocksWhatTheInspectionBlocksAndSaysItOnce() {
		var firmware = new FirmwareReport(Path.of("x.zip"), 1, "00", List.of(), Verdict.NO_GO,
				List.of(new Finding(Severity.PROBLEM, "No file was recognised as boot code.", "Nothing to flash.", "Name it.")));
		PreflightReport report = Preflight.of(new FlashPlan(Altigen.procedure(catalog), model, firmware, "11", false));
		assertEquals("No file was recognised as boot code. Nothing to flash. Name it.", report.reasons());
	}

	@Test
	void blocksAnInstalledVersionThatIsNone() {
		assertEquals(Verdict.NO_GO, check(model, "eleven", false, boot("15")).verdict());
	}

	private PreflightReport check(PhoneModel phone, String installed, boolean withApplication, FirmwareEntry... entries) {
		var firmware = new FirmwareReport(Path.of("x.zip"), 1, "00", List.of(entries), Verdict.GO, List.of());
		return Preflight.of(new FlashPlan(Altigen.procedure(catalog), phone, firmware, installed, withApplication));
	}

	private static FirmwareEntry boot(String version) {
		return new FirmwareEntry("boot", 1, "00", FirmwareRole.BOOT_CODE, Optional.ofNullable(version), List.of("IP710"), "");
	}

	private static FirmwareEntry application(String name) {
		return new FirmwareEntry(name, 1, "00", FirmwareRole.APPLICATION, Optional.empty(), List.of(), "");
	}

	private static boolean mentions(PreflightReport report, String text) {
		assertFalse(report.findings().isEmpty());
		return report.findings().stream().anyMatch(finding -> finding.what().contains(text));
	}
}
