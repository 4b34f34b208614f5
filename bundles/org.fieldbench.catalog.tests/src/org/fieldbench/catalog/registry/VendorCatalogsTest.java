/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestNeed;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.Sourced;
import org.fieldbench.catalog.StageEnd;
import org.fieldbench.catalog.TimingKind;
import org.fieldbench.catalog.TransferDirection;
import org.fieldbench.catalog.internal.LoadedCatalogs;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model must be able to express, by the catalogs of other vendors, all loaded together. */
class VendorCatalogsTest {

	private final LoadedCatalogs catalogs = new LoadedCatalogs(
			ShippedCatalogs.files().stream().<CatalogContribution>map(FileContribution::new).toList());

	private record FileContribution(Path path) implements CatalogContribution {

		@Override
		public String contributor() {
			return path.getParent().toString();
		}

		@Override
		public String file() {
			return path.getFileName().toString();
		}

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(path);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "IP600", "IP705", "IP710", "IP720", "IP805", "57i", "Snom 320", "Snom 820", "7940", "Cisco 7960", "7941",
		"Polycom SoundPoint IP", "Yealink T21P", "HT502", "Avaya 46xx", "IP72", "TL-WR810N", "Hikvision camera or recorder",
		"Nortel 11xx", "AudioCodes 400HD", "PA1688" })
	void theModelIsKnown(String name) {
		assertEquals(List.of(), catalogs.problems());
		assertTrue(catalogs.model(name).isPresent(), name);
	}

	@Test
	void nothingIsCalledVerified() {
		for (var catalog : catalogs.all()) {
			EcoreUtil.<EObject>getAllContents(catalog, true).forEachRemaining(element -> assertFalse(
					element instanceof Sourced fact && fact.isVerified(), () -> catalog.getId() + ": " + element));
		}
	}

	@Test
	void aForbiddenRangeIsAnObstacleAndTheVersionBehindItIsNot() throws VersionException {
		PhoneModel ip72 = model("IP72");
		assertEquals("140", VersionDecoder.decode(ip72, "07-140").version());
		assertTrue(VersionPath.between(ip72, ip72.getScheme(), "139", "144").obstacles().get(0).band().isPresent());
		assertTrue(VersionPath.between(ip72, ip72.getScheme(), "141", "145").isDirect());
	}

	@Test
	void snomKeepsItsMajorVersionAndItsSize() throws VersionException {
		PhoneModel snom = model("Snom 320");
		String installed = VersionDecoder.decodeApplication(snom, "snom320-SIP 7.3.30").version();
		assertTrue(VersionPath.between(snom, snom.getApplicationScheme(), installed, "7.1.9").obstacles().isEmpty());
		assertFalse(VersionPath.between(snom, snom.getApplicationScheme(), installed, "8.4.32").obstacles().isEmpty());
		assertEquals("snom320.bin", snom.getFiles().get(0).getServedAs());
		assertEquals(32L << 20, snom.getFiles().get(0).getMaximumSize());
	}

	@Test
	void keysAreHeldForATimeOrInAWindow() {
		assertEquals("1+#", model("57i").getEntryMethods().get(0).getHoldKeys());
		assertEquals(10, model("T21P").getEntryMethods().get(0).getHoldSeconds());
		assertEquals(60, model("7941").getEntryMethods().get(0).getWindowSeconds());
	}

	@Test
	void requestsAreOrderedAndSomeMayFail() {
		assertEquals(List.of("bootrom.ld", "{mac}.cfg", "000000000000.cfg", "sip.ld"),
				model("SoundPointIP").getTftpHabits().getRequests().stream().map(RequestPattern::getPattern).toList());
		assertEquals(RequestNeed.HARMLESS, model("HT502").getTftpHabits().getRequests().get(3).getNeed());
		assertEquals(2, model("7940").getTftpHabits().getRequests().get(4).getStage());
	}

	@Test
	void stagesEndInARestart() {
		var procedures = catalogs.all().stream().flatMap(catalog -> catalog.getProcedures().stream()).toList();
		var loads = procedures.stream().filter(procedure -> procedure.getId().equals("cisco.7940-load")).findFirst().orElseThrow();
		assertEquals(List.of(StageEnd.RESTART_IT, StageEnd.RESTARTS, StageEnd.NONE),
				loads.getStages().stream().map(stage -> stage.getEnd()).toList());
	}

	@Test
	void addressesGreetingsAndPortsAreData() {
		assertTrue(model("hikvision-camera").getTftpHabits().isSinglePort());
		assertEquals(9978, model("hikvision-camera").getTftpHabits().getHandshakePort());
		assertEquals("192.168.0.66", model("TL-WR810N").getTftpHabits().getServerAddress());
		assertEquals(TimingKind.LOOKS_DEAD, model("7941").getTimings().get(0).getKind());
	}

	@Test
	void theComputerCanBeTheOneThatSends() {
		assertEquals(TransferDirection.PUSH, model("PA1688").getTftpHabits().getRequests().get(0).getDirection());
		assertTrue(model("11xx").getFiles().get(0).isRootOnly());
		assertEquals(2, model("11xx").getTimings().get(0).getMaximumSeconds());
	}

	private PhoneModel model(String name) {
		return catalogs.model(name).orElseThrow();
	}
}
