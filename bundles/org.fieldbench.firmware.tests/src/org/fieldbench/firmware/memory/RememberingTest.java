/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareInspector;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.internal.content.Made;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier inspections and phones taught counts in the next one. */
class RememberingTest {

	private static final Instant DAY = Instant.parse("2026-11-20T12:00:00Z");

	private final List<RoleAssignment> roles = new ArrayList<>();
	private final List<AskedName> asked = new ArrayList<>();
	private final List<FirmwareReport> inspected = new ArrayList<>();
	private Optional<BundleHistory> history = Optional.empty();
	private boolean broken;

	@TempDir
	Path folder;

	@Test
	void anAssignedRoleHoldsInEveryBundleWithTheSameFile() throws IOException {
		inspect("one.zip", request -> new InspectionRequest(request, Optional.empty(), Optional.of("image.bin"), Optional.empty()));
		FirmwareReport later = inspect("another.zip", InspectionRequest::of);
		FirmwareEntry image = later.only(FirmwareRole.BOOT_CODE).orElseThrow();
		assertEquals("image.bin", image.name());
		assertEquals(100, image.confidence());
		assertTrue(image.grounds().startsWith("assigned by you on 2"), image.grounds());
		assertEquals(2, inspected.size());
	}

	@Test
	void assigningAnotherFileOfTheBundleTakesTheRoleOver() throws IOException {
		inspect("one.zip", request -> new InspectionRequest(request, Optional.empty(), Optional.of("image.bin"), Optional.empty()));
		inspect("one.zip", request -> new InspectionRequest(request, Optional.empty(), Optional.of("other.bin"), Optional.empty()));
		assertEquals("other.bin", inspect("one.zip", InspectionRequest::of).only(FirmwareRole.BOOT_CODE).orElseThrow().name());
		assertEquals(1, roles.size());
	}

	@Test
	void theOneThatWasAssignedIsPreferredToWhatRulesFind() throws IOException {
		inspect("one.zip", request -> new InspectionRequest(request, Optional.empty(), Optional.of("image.bin"), Optional.empty()));
		FirmwareReport report = inspect("one.zip", InspectionRequest::of, "boot-15.bin", "image.bin");
		assertEquals("image.bin", report.only(FirmwareRole.BOOT_CODE).orElseThrow().name());
	}

	@Test
	void aNameThatPhonesAskedForIsOneMoreGround() throws IOException {
		asked.add(new AskedName("boot-15.bin", Optional.empty(), Optional.of(FirmwareRole.BOOT_CODE), DAY, DAY, 3));
		asked.add(new AskedName("IMAGE.BIN", Optional.of("IP710"), Optional.of(FirmwareRole.APPLICATION), DAY, DAY, 1));
		FirmwareReport report = inspect("one.zip", InspectionRequest::of, "boot-15.bin", "x/image.bin");
		assertEquals(70, report.only(FirmwareRole.BOOT_CODE).orElseThrow().confidence(), "50 by its name, 40 by experience");
		FirmwareEntry application = report.only(FirmwareRole.APPLICATION).orElseThrow();
		assertEquals(40, application.confidence());
		assertTrue(application.grounds().contains("phones have asked for a file of this name (IP710), last on 2026-11-20"), application.grounds());
		assertFinding(report, Severity.OK, "Phones have asked for boot-15.bin, 3 times; this bundle has it.");
	}

	@Test
	void aNameThatAnotherModelAskedForDoesNotCount() throws IOException {
		asked.add(new AskedName("image.bin", Optional.of("IP720"), Optional.of(FirmwareRole.BOOT_CODE), DAY, DAY, 3));
		FirmwareReport report = inspect("one.zip", file -> new InspectionRequest(file, Optional.of("IP710"), Optional.empty(), Optional.empty()));
		assertTrue(report.entries(FirmwareRole.BOOT_CODE).isEmpty());
		assertFalse(report.findings().stream().anyMatch(finding -> finding.what().contains("asked for")));
	}

	@Test
	void aNameThatThisModelAsksForAndTheBundleLacksIsACaution() throws IOException {
		asked.add(new AskedName("TheBoot.bin", Optional.of("IP710"), Optional.of(FirmwareRole.BOOT_CODE), DAY, DAY, 1));
		FirmwareReport report = inspect("one.zip", file -> new InspectionRequest(file, Optional.of("IP710"), Optional.empty(), Optional.empty()));
		assertFinding(report, Severity.CAUTION, "Phones of the model IP710 have asked for TheBoot.bin; this bundle has no such file.");
		assertEquals(Optional.of("IP710"), report.model());
	}

	@Test
	void aBundleThatWasSeenIsRecognised() throws IOException {
		history = Optional.of(history(outcome(7, "rehearsal", true)));
		FirmwareReport report = inspect("one.zip", InspectionRequest::of);
		assertEquals(history, report.history());
		assertFinding(report, Severity.OK, "This bundle was seen before: once, on 2026-11-20.");
		assertFinding(report, Severity.OK, "The last rehearsal with it, session 7 on 2026-11-20 for IP710, passed.");
		history = Optional.of(history(outcome(8, "flash", false)));
		assertFinding(inspect("one.zip", InspectionRequest::of), Severity.CAUTION, "The last flash with it, session 8");
	}

	@Test
	void theKnownGoodListGrowsWithSuccessAndShrinksWithAFailedFlash() {
		assertFalse(history().isKnownGood());
		assertTrue(history(outcome(1, "rehearsal", true)).isKnownGood());
		assertTrue(history(outcome(2, "rehearsal", false), outcome(1, "rehearsal", true)).isKnownGood(), "a loss of power is rehearsed too");
		assertFalse(history(outcome(2, "flash", false), outcome(1, "rehearsal", true)).isKnownGood());
		assertTrue(history(outcome(3, "flash", true), outcome(2, "flash", false)).isKnownGood());
		assertFalse(history(new BundleOutcome(1, "flash", "IP710", DAY, Optional.empty())).isKnownGood());
	}

	@Test
	void aMemoryThatFailsStopsNoInspection() throws IOException {
		broken = true;
		FirmwareReport report = inspect("one.zip",
				request -> new InspectionRequest(request, Optional.empty(), Optional.of("image.bin"), Optional.empty()));
		assertEquals("image.bin", report.only(FirmwareRole.BOOT_CODE).orElseThrow().name());
		assertFinding(report, Severity.CAUTION, "What was remembered of firmware cannot be used: It is broken.");
	}

	private FirmwareReport inspect(String file, java.util.function.Function<Path, InspectionRequest> request, String... names) throws IOException {
		String[] all = names.length == 0 ? new String[] { "image.bin", "other.bin" } : names;
		Path zip = RawZip.of(java.util.Arrays.stream(all).map(name -> stored(name, Made.noise(100 + name.length() % 7 + name.charAt(0))))
				.toArray(org.fieldbench.testing.RawEntry[]::new)).write(folder.resolve(file));
		return new FirmwareInspector(catalogs(), ArchiveLimits.DEFAULT, new Brain()).inspect(request.apply(zip), InspectionProgress.NONE);
	}

	private static Catalogs catalogs() {
		Catalog catalog = CatalogFactory.eINSTANCE.createCatalog();
		catalog.setId("test");
		for (String name : List.of("IP710", "IP720")) {
			PhoneModel model = CatalogFactory.eINSTANCE.createPhoneModel();
			model.setId(name);
			model.setName(name);
			catalog.getModels().add(model);
		}
		rule(catalog, rule -> rule.setNamePattern("boot"));
		return new GivenCatalogs(List.of(catalog));
	}

	private static void rule(Catalog catalog, Consumer<FirmwareRule> settings) {
		FirmwareRule rule = CatalogFactory.eINSTANCE.createFirmwareRule();
		rule.setId("test.boot");
		rule.setRole(FirmwareRole.BOOT_CODE);
		settings.accept(rule);
		catalog.getRules().add(rule);
	}

	private static BundleHistory history(BundleOutcome... outcomes) {
		return new BundleHistory("aa", "one.zip", 1, DAY, DAY, 1, List.of(outcomes));
	}

	private static BundleOutcome outcome(long session, String kind, boolean passed) {
		return new BundleOutcome(session, kind, "IP710", DAY, Optional.of(passed));
	}

	private static void assertFinding(FirmwareReport report, Severity severity, String what) {
		assertTrue(report.findings().stream().anyMatch(finding -> finding.severity() == severity && finding.what().contains(what)),
				report.findings()::toString);
	}

	/** Remembers in the fields of the test. */
	private final class Brain implements FirmwareMemory {

		@Override
		public Recollection recall(String bundle) throws FirmwareException {
			if (broken) {
				throw new FirmwareException("It is broken.");
			}
			return new Recollection(roles, asked, history);
		}

		@Override
		public void inspected(FirmwareReport report) {
			inspected.add(report);
		}

		@Override
		public void assign(List<RoleAssignment> assigned, Collection<String> superseded) throws FirmwareException {
			if (broken) {
				throw new FirmwareException("It is broken.");
			}
			forget(superseded);
			roles.addAll(assigned);
		}

		@Override
		public List<RoleAssignment> assignments() {
			return roles;
		}

		@Override
		public int forget(Collection<String> files) {
			return roles.removeIf(role -> files.contains(role.sha256())) ? 1 : 0;
		}

		@Override
		public void asked(String name, Optional<String> model, Optional<FirmwareRole> role, Instant when) {
			throw new AssertionError("an inspection asks nobody");
		}

		@Override
		public List<AskedName> asked() {
			return asked;
		}

		@Override
		public List<BundleHistory> bundles() {
			return history.stream().toList();
		}
	}
}
