/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.firmware.memory.RoleAssignment;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory survives the program; each of these programs is a new object on the same folder. */
class KeptFirmwareMemoryTest {

	private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

	@TempDir
	private Path folder;

	@Test
	void aBundleIsSeenOnceInEachRunOfTheProgram() throws FirmwareException {
		FirmwareMemory first = program();
		assertEquals(Optional.empty(), first.recall("aa").history());
		first.inspected(report("aa"));
		first.inspected(report("aa"));
		assertEquals(Optional.empty(), first.recall("aa").history(), "looking again is not seeing it once more");
		FirmwareMemory second = program();
		assertEquals(1, second.recall("aa").history().orElseThrow().times());
		second.inspected(report("aa"));
		assertEquals(1, second.recall("aa").history().orElseThrow().times());
		assertEquals(2, program().bundles().get(0).times());
	}

	@Test
	void whatCameOfItIsKnownAtOnce() throws Exception {
		program().inspected(report("aa"));
		try (SessionStore sessions = SessionStores.open(folder)) {
			long session = sessions.begin(NOW, "rehearsal", "212", "IP710", "a.zip");
			sessions.append(session, NOW, "firmware", "a.zip: go", Map.of("sha256", "aa"));
			sessions.end(session, NOW, "passed");
		}
		BundleHistory history = program().recall("aa").history().orElseThrow();
		assertEquals(Optional.of(true), history.lastEnded().orElseThrow().passed());
		assertTrue(program().bundles().get(0).isKnownGood());
	}

	@Test
	void keepsRolesAndForgetsThem() throws FirmwareException {
		var role = new RoleAssignment("bb", FirmwareRole.BOOT_CODE, "x/boot.bin", NOW);
		program().assign(List.of(role), List.of());
		assertEquals(List.of(role), program().recall("aa").roles());
		assertEquals(List.of(role), program().assignments());
		assertEquals(1, program().forget(List.of("bb")));
		assertEquals(List.of(), program().assignments());
	}

	@Test
	void keepsNamesThatPhonesAskedFor() throws FirmwareException {
		program().asked("boot.bin", Optional.of("IP710"), Optional.of(FirmwareRole.BOOT_CODE), NOW);
		assertEquals(program().asked(), program().recall("aa").asked());
		assertEquals(Optional.of(FirmwareRole.BOOT_CODE), program().asked().get(0).role());
	}

	@Test
	void aFolderThatCannotBeUsedIsASentence() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "in the way");
		var memory = new KeptFirmwareMemory(() -> file.resolve("data"), Clock.systemUTC());
		assertTrue(assertThrows(FirmwareException.class, () -> memory.recall("aa")).getMessage().contains("cannot be created"));
	}

	private FirmwareMemory program() {
		return new KeptFirmwareMemory(() -> folder, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static FirmwareReport report(String sha256) {
		return new FirmwareReport(Path.of("a.zip"), 10, sha256, List.of(), Verdict.GO, List.of());
	}
}
