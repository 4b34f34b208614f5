/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.firmware.PhoneMaker.boot;
import static org.fieldbench.firmware.PhoneMaker.has;
import static org.fieldbench.firmware.PhoneMaker.image;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.RollOver;
import org.fieldbench.catalog.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check of a firmware bundle against a phone. */
class FirmwareFitTest {

	private static final long ROLL_OVER = 65_535L * 512;

	private final PhoneMaker maker = new PhoneMaker();

	@Test
	void aStepForwardIsFine() {
		List<Finding> findings = maker.findings(has("11"), boot("15"));
		assertFinding(findings, Severity.OK, "A step forward: boot code 11 is installed, the firmware bundle holds 15.");
		assertFinding(findings, Severity.OK, "Installed boot code 11: No VLAN.");
		assertFinding(findings, Severity.OK, "Boot code 15 of the firmware bundle: VLAN works.");
		assertEquals(Severity.OK, worst(findings));
	}

	@Test
	void theSameOrAnOlderOneIsACaution() {
		assertFinding(maker.findings(has("15"), boot("15")), Severity.CAUTION, "Boot code 15 is installed already.");
		assertFinding(maker.findings(has("16"), boot("15")), Severity.CAUTION, "A step back: boot code 16 is installed");
	}

	@Test
	void aVersionThatIsNoneIsAProblemOfWhoGaveIt() {
		assertFinding(maker.findings(has("eleven"), boot("15")), Severity.PROBLEM, "\"eleven\" is not a version number");
	}

	@Test
	void anUnknownVersionMattersWhereItCouldBeCompared() {
		assertFinding(maker.findings(has("11"), boot(null)), Severity.CAUTION, "No rule finds the version of the boot code");
		assertFinding(maker.findings(has(null), boot(null)), Severity.OK, "No rule finds the version of the boot code");
		assertFinding(maker.findings(has("11"), boot("x")), Severity.CAUTION, "\"x\", found on boot.bin, is no version of boot code.");
		assertEquals(List.of(), maker.findings(has(null), image("app", FirmwareRole.APPLICATION, null, 1)));
	}

	@Test
	void aBadBandOfWhatIsOfferedIsACaution() {
		assertFinding(maker.findings(has(null), boot("12")), Severity.CAUTION, "Boot code 12 of the firmware bundle: No VLAN.");
	}

	@Test
	void aForbiddenVersionIsAProblemWhateverIsInstalled() {
		for (String installed : new String[] { null, "11", "41", "50" }) {
			List<Finding> findings = maker.findings(has(installed), boot("41"));
			assertFinding(findings, Severity.PROBLEM, "Boot code 41 must never be flashed: It kills the phone.");
			assertEquals(1, findings.stream().filter(finding -> finding.severity() == Severity.PROBLEM).count(), findings::toString);
		}
	}

	@Test
	void theApplicationThatCanHaveCorruptedTheBootRecordIsACaution() {
		InstalledVersions old = new InstalledVersions(Optional.of("11"), Optional.of("2x28"));
		assertFinding(maker.findings(old, boot("15")), Severity.CAUTION, "Installed application firmware 2x28: It can have corrupted");
		InstalledVersions later = new InstalledVersions(Optional.of("11"), Optional.of("2xA1"));
		assertEquals(Severity.OK, worst(maker.findings(later, boot("15"))));
		assertFinding(maker.findings(has("11"), boot("15"), image("app", FirmwareRole.APPLICATION, "2x27", 1)), Severity.CAUTION,
				"Application firmware 2x27 of the firmware bundle: It can have corrupted");
	}

	@Test
	void aStopInBetweenIsAProblemAndNamesIt() {
		maker.hop("13", "15", "14");
		List<Finding> findings = maker.findings(has("11"), boot("15"));
		assertFinding(findings, Severity.PROBLEM, "From 11 to 15 the phone needs 14 in between.");
		assertTrue(findings.stream().anyMatch(finding -> finding.whatToDo().contains("Flash 14 first")));
		assertEquals(Severity.OK, worst(maker.findings(has("14"), boot("15"))));
		assertFinding(maker.findings(has(null), boot("15")), Severity.CAUTION, "Some phones need another boot code in between");
		assertEquals(Severity.OK, worst(maker.findings(has(null), boot("14"))));
	}

	@Test
	void aChangeOfTheMajorVersionMayBeAProblem() {
		maker.bootCode.setOrdering(org.fieldbench.catalog.Ordering.DOTTED);
		maker.bootCode.setSameParts(1);
		assertFinding(maker.findings(has("13.1"), boot("14.0")), Severity.PROBLEM, "14.0 does not begin like 13.1");
	}

	@Test
	void anImageMustFitIntoTheFlash() {
		FirmwareEntry image = image("boot.bin", FirmwareRole.BOOT_CODE, "15", 1001);
		assertEquals(Severity.OK, worst(maker.findings(has("11"), image)), "unknown");
		maker.phone.setFlashSize(1000);
		assertFinding(maker.findings(has("11"), image), Severity.PROBLEM,
				"boot.bin has 1,001 bytes, and the flash memory of Phone 1 has room for 1,000.");
		maker.phone.setFlashSize(1001);
		assertEquals(Severity.OK, worst(maker.findings(has("11"), image)));
	}

	@ParameterizedTest
	@CsvSource({ "YES, -1, OK", "NO, -1, PROBLEM", "UNKNOWN, -1, CAUTION", "YES, 1428, OK", "NO, 1428, CAUTION", "UNKNOWN, 1428, CAUTION" })
	void aRollOverMeansWhatThePhoneCanDo(RollOver habit, int largest, Severity severity) {
		maker.habits(habits -> {
			habits.setRollOver(habit);
			habits.setLargestBlockSize(largest);
		});
		FirmwareEntry image = image("boot.bin", FirmwareRole.BOOT_CODE, "15", ROLL_OVER);
		assertFinding(maker.findings(has("11"), image), severity, "boot.bin takes 65,536 blocks of 512 bytes");
		assertEquals(largest > 0, mentions(maker.findings(has("11"), image), "In blocks of 1,428 bytes, the largest that Phone 1 takes, it is 23,498."));
		assertFalse(mentions(maker.findings(has("11"), image("b", FirmwareRole.BOOT_CODE, "15", ROLL_OVER - 1)), "blocks"));
	}

	@Test
	void largerBlocksDoNotHelpAPhoneThatBreaksOnOptions() {
		maker.habits(habits -> {
			habits.setRollOver(RollOver.NO);
			habits.setLargestBlockSize(1428);
			habits.setOptionsAllowed(false);
		});
		List<Finding> findings = maker.findings(has("11"), image("boot.bin", FirmwareRole.BOOT_CODE, "15", ROLL_OVER));
		assertFinding(findings, Severity.PROBLEM, "boot.bin takes 65,536 blocks");
		assertFinding(findings, Severity.OK, "Phone 1 breaks on options of TFTP.");
	}

	@Test
	void whatThePhoneWillAskForMustBeThere() {
		maker.asksFor("{model}-boot.bin", FirmwareRole.BOOT_CODE).asksFor("{mac}.cfg", FirmwareRole.CONFIGURATION);
		maker.phone.getAliases().add("Phone+1");
		List<Finding> findings = maker.findings(has("11"), boot("15"));
		assertFinding(findings, Severity.PROBLEM, "Phone 1 asks for {model}-boot.bin, and the firmware bundle has no such file.");
		assertFinding(findings, Severity.CAUTION, "Phone 1 asks for {mac}.cfg");
		assertEquals(Severity.OK, worst(maker.findings(has("11"), image("fw/phone+1-BOOT.bin", FirmwareRole.BOOT_CODE, "15", 1),
				image("00a0b1c2d3e4.cfg", FirmwareRole.CONFIGURATION, null, 1))));
		assertFinding(maker.findings(has("11"), image("p1-bootxbin", FirmwareRole.BOOT_CODE, "15", 1)), Severity.PROBLEM, "{model}-boot.bin");
	}

	@Test
	void aSizeThatThePhoneDoesNotTakeIsAProblem() {
		FileRule rule = CatalogFactory.eINSTANCE.createFileRule();
		rule.setRole(FirmwareRole.BOOT_CODE);
		rule.setMinimumSize(500);
		rule.setMaximumSize(999);
		maker.phone.getFiles().add(rule);
		assertFinding(maker.findings(has("11"), boot("15")), Severity.PROBLEM, "boot.bin has 1,000 bytes; Phone 1 takes no more than 999.");
		rule.setMaximumSize(-1);
		assertEquals(Severity.OK, worst(maker.findings(has("11"), boot("15"))));
		rule.setMinimumSize(1001);
		assertFinding(maker.findings(has("11"), boot("15")), Severity.PROBLEM, "takes no less than 1,001");
	}

	@Test
	void aSinglePortIsACautionSinceTheServerMustBeSetForIt() {
		maker.habits(habits -> habits.setSinglePort(true));
		assertFinding(maker.findings(has("11"), boot("15")), Severity.CAUTION, "Phone 1 needs every reply from the port that it asked.");
	}

	@Test
	void ofTwoBootCodesNothingIsSaid() {
		assertFalse(mentions(maker.findings(has("11"), boot("15"), boot("16")), "step"));
	}

	private static void assertFinding(List<Finding> findings, Severity severity, String what) {
		assertTrue(findings.stream().anyMatch(finding -> finding.severity() == severity && finding.what().contains(what)), findings::toString);
	}

	private static boolean mentions(List<Finding> findings, String text) {
		return findings.stream().anyMatch(finding -> finding.what().contains(text));
	}

	private static Severity worst(List<Finding> findings) {
		return findings.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.OK);
	}
}
