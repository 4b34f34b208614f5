/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;

import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.FirmwareStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FirmwareDurabilityTest {

	private static final int ACKNOWLEDGED = 20;

	@TempDir
	private Path folder;

	@Test
	@Timeout(120)
	void losesNothingWhenTheProgramIsKilled() throws Exception {
		Process writer = DurabilityTest.start(EndlessLearner.class, folder);
		try (BufferedReader out = writer.inputReader()) {
			assertEquals(ACKNOWLEDGED, out.lines().filter(line -> line.matches("\\d+")).limit(ACKNOWLEDGED).count());
			writer.destroyForcibly().waitFor();
		}
		try (FirmwareStore store = FirmwareStores.open(folder)) {
			int times = store.bundle("aa").orElseThrow().times();
			assertTrue(times >= ACKNOWLEDGED, times + " times");
			assertTrue(store.requests().get(0).times() >= ACKNOWLEDGED);
			assertEquals(2, store.roles().size(), "both roles of an assignment or none");
		}
	}
}
