/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.firmware.internal.content.Made.noise;
import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle comes to, and the reasons. */
class VerdictTest {

	private static final int ROLL_OVER = 65_535 * 512;

	@TempDir
	Path folder;

	@Test
	void bootCodeAloneIsGoWithANote() throws IOException {
		FirmwareReport report = inspect("IP710", "boot-15.bin");
		assertEquals(Verdict.GO, report.verdict());
		assertFinding(report, Severity.OK, "No application firmware", "--application NAME");
		assertFinding(report, Severity.OK, "boot-15.bin", "IP710");
	}

	@Test
	void noBootCodeIsNoGoAndListsTheCandidates() throws IOException {
		FirmwareReport report = inspect("", "notes.txt", "image1.bin", "image2.bin");
		assertEquals(Verdict.NO_GO, report.verdict());
		assertFinding(report, Severity.PROBLEM, "image1.bin, image2.bin", "--boot-code NAME");
	}

	@Test
	void severalBootCodesAreNoGoAndListed() throws IOException {
		FirmwareReport report = inspect("", "IP710/boot-15.bin", "IP720/boot-15.bin", "boot-14.bin");
		assertEquals(Verdict.NO_GO, report.verdict());
		assertFinding(report, Severity.PROBLEM, "IP710/boot-15.bin (for IP710), IP720/boot-15.bin (for IP720), boot-14.bin",
				"--boot-code NAME, or name the phone's model with --model MODEL");
	}

	@Test
	void theOneForTheModelIsTaken() throws IOException {
		FirmwareReport report = inspect("ip 720", "IP710/boot-15.bin", "IP720/boot-14.bin", "IP710/app-2xA1.bin", "IP720/app-2xA2.bin");
		assertEquals(Verdict.GO, report.verdict(), () -> report.findings().toString());
		assertEquals("IP720/boot-14.bin", report.only(FirmwareRole.BOOT_CODE).orElseThrow().name());
		assertEquals("IP720/app-2xA2.bin", report.only(FirmwareRole.APPLICATION).orElseThrow().name());
		FirmwareEntry other = TestCatalogs.entry(report, "IP710/boot-15.bin");
		assertEquals(FirmwareRole.UNKNOWN, other.role());
		assertTrue(other.grounds().endsWith("set aside, since IP720/boot-14.bin is used"), other.grounds());
	}

	@Test
	void twoForTheModelAreNoGo() throws IOException {
		FirmwareReport report = inspect("IP710", "IP710/boot-15.bin", "IP710/boot-14.bin", "IP720/boot-14.bin");
		assertEquals(Verdict.NO_GO, report.verdict());
		assertEquals(3, report.entries(FirmwareRole.BOOT_CODE).size());
	}

	@Test
	void anImageForAnotherModelIsNoGo() throws IOException {
		FirmwareReport boot = inspect("IP710", "IP720/boot-15.bin");
		assertEquals(Verdict.NO_GO, boot.verdict());
		assertFinding(boot, Severity.PROBLEM, "is boot code for IP720, not for IP710", "bundle for IP710");
		FirmwareReport application = inspect("IP710", "IP710/boot-15.bin", "IP720/app-2xA1.bin");
		assertEquals(Verdict.NO_GO, application.verdict());
		assertFinding(application, Severity.PROBLEM, "is application firmware for IP720", "");
	}

	@Test
	void imagesForDifferentPhonesAreACaution() throws IOException {
		FirmwareReport report = inspect("", "IP710/boot-15.bin", "IP720/app-2xA1.bin");
		assertEquals(Verdict.CAUTION, report.verdict());
		assertFinding(report, Severity.CAUTION, "different phones", "--model MODEL");
	}

	@Test
	void unknownFilesAreACaution() throws IOException {
		FirmwareReport report = inspect("IP710", "boot-15.bin", "what.is", "this");
		assertEquals(Verdict.CAUTION, report.verdict());
		assertFinding(report, Severity.CAUTION, "these 2 files are: what.is, this", "");
	}

	@Test
	void severalApplicationsAreACaution() throws IOException {
		FirmwareReport report = inspect("", "boot-15.bin", "app-2xA1.bin", "app-2xA2.bin");
		assertEquals(Verdict.CAUTION, report.verdict());
		assertFinding(report, Severity.CAUTION, "app-2xA1.bin, app-2xA2.bin", "--application NAME");
	}

	@Test
	void anEmptyImageIsNoGo() throws IOException {
		FirmwareReport report = inspect(Optional.empty(), stored("boot-15.bin", ""));
		assertEquals(Verdict.NO_GO, report.verdict());
		assertFinding(report, Severity.PROBLEM, "boot-15.bin is empty", "");
	}

	@Test
	void aRollOverIsKnownBeforeItStarts() throws IOException {
		assertEquals(Verdict.GO, inspect(Optional.empty(), stored("boot-15.bin", noise(ROLL_OVER - 1))).verdict());
		FirmwareReport report = inspect(Optional.empty(), stored("boot-15.bin", noise(ROLL_OVER)));
		assertEquals(Verdict.CAUTION, report.verdict());
		assertFinding(report, Severity.CAUTION, "65,536 blocks of 512 bytes", "");
	}

	@Test
	void whatIsOnThePhoneCountsWithTheModel() throws IOException {
		PhoneMaker maker = new PhoneMaker();
		Catalog catalog = TestCatalogs.usual().get(0);
		catalog.getModels().add(maker.phone);
		Path file = RawZip.of(stored("boot-15.bin", noise(100))).write(folder.resolve("bundle.zip"));
		InspectionRequest request = TestCatalogs.request(file).model("P1").build();
		FirmwareInspector inspector = new FirmwareInspector(List.of(catalog));
		assertFinding(inspector.inspect(request.with(PhoneMaker.has("16")), InspectionProgress.NONE), Severity.CAUTION, "A step back", "");
		assertEquals(Verdict.GO, inspector.inspect(request.with(PhoneMaker.has("11")), InspectionProgress.NONE).verdict());
		assertEquals(Verdict.GO, inspector.inspect(request, InspectionProgress.NONE).verdict());
	}

	@Test
	void aPhoneWithoutBootCodeNeedsItsApplication() throws IOException {
		PhoneMaker maker = new PhoneMaker().asksFor("app.bin", FirmwareRole.APPLICATION);
		Catalog catalog = TestCatalogs.usual().get(0);
		catalog.getModels().add(maker.phone);
		FirmwareInspector inspector = new FirmwareInspector(List.of(catalog));
		Path good = RawZip.of(stored("app.bin", noise(100))).write(folder.resolve("good.zip"));
		FirmwareReport report = inspector.inspect(TestCatalogs.request(good).model("P1").build(), InspectionProgress.NONE);
		assertEquals(Verdict.GO, report.verdict(), report.findings()::toString);
		Path none = RawZip.of(stored("notes.txt", "nothing")).write(folder.resolve("none.zip"));
		assertFinding(inspector.inspect(TestCatalogs.request(none).model("P1").build(), InspectionProgress.NONE), Severity.PROBLEM,
				"No file was recognised as application firmware for Phone 1", "--application NAME");
	}

	@Test
	void theWorstFindingComesFirst() throws IOException {
		List<Finding> findings = inspect("", "IP710/boot-15.bin", "boot-14.bin", "unknown", "app.bin").findings();
		assertEquals(findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList(), findings);
		assertEquals(Severity.PROBLEM, findings.get(0).severity());
		assertEquals(Severity.OK, findings.get(findings.size() - 1).severity());
	}

	private static void assertFinding(FirmwareReport report, Severity severity, String what, String whatToDo) {
		assertTrue(report.findings().stream().anyMatch(finding -> finding.severity() == severity && finding.what().contains(what)
				&& finding.whatToDo().contains(whatToDo)), () -> report.findings().toString());
	}

	private FirmwareReport inspect(String model, String... names) throws IOException {
		RawEntry[] entries = Arrays.stream(names).map(name -> stored(name, TestCatalogs.content(name))).toArray(RawEntry[]::new);
		return inspect(Optional.of(model).filter(name -> !name.isEmpty()), entries);
	}

	private FirmwareReport inspect(Optional<String> model, RawEntry... entries) throws IOException {
		Path file = RawZip.of(entries).write(folder.resolve("bundle.zip"));
		InspectionRequest request = new InspectionRequest(file, model, Optional.empty(), Optional.empty());
		return new FirmwareInspector(TestCatalogs.usual()).inspect(request, InspectionProgress.NONE);
	}
}
