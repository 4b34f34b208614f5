/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.BundleOutcome;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of firmware, shown and forgotten. */
class BundlesVerbTest {

	private static final Instant DAY = Instant.parse("2026-11-20T12:00:00Z");

	private final MemoryFake memory = new MemoryFake();
	private final Catalogs catalogs = Altigen.catalogs();
	private final CommandLineBench bench = new CommandLineBench().verb("bundles", BundlesVerb::new).verb("inspect", InspectVerb::new)
			.service(Catalogs.class, catalogs).service(FirmwareMemory.class, memory)
			.service(FirmwareBench.class, Fakes.bench(catalogs, memory));

	@TempDir
	private Path folder;

	@Test
	void listsBundlesAndTheKnownGoodOnes() {
		memory.bundles.add(bundle("aa", true));
		memory.bundles.add(bundle("ab", false));
		assertEquals(Verb.OK, bench.run("bundles"));
		assertTrue(bench.out().contains("rehearsal 7 passed") && bench.out().contains("rehearsal 7 failed"), bench.out());
		assertEquals(Verb.OK, bench.run("bundles", "--good"));
		assertTrue(bench.out().contains("aaaaaaaaaaaa"), bench.out());
		assertFalse(bench.out().contains("abababababab"), bench.out());
		assertEquals(Verb.OK, bench.run("bundles", "--json"));
		assertEquals(2, bench.json().getAsJsonArray().size());
		assertTrue(bench.json().getAsJsonArray().get(0).getAsJsonObject().get("knownGood").getAsBoolean());
	}

	@Test
	void showsOneByItsFirstDigits() {
		memory.bundles.add(bundle("aa", true));
		memory.bundles.add(bundle("ab", false));
		assertEquals(Verb.OK, bench.run("bundles", "AAA"));
		assertTrue(bench.out().contains("3 times, first on 2026-11-20"), bench.out());
		assertTrue(bench.out().contains("session 7"), bench.out());
		assertEquals(Verb.FAILED, bench.run("bundles", "a"));
		assertTrue(bench.err().contains("2 firmware bundles"), bench.err());
		assertEquals(Verb.FAILED, bench.run("bundles", "cc"));
		assertEquals(Verb.USAGE, bench.run("bundles", "--good", "--asked"));
	}

	@Test
	void saysThatNothingIsRememberedYet() {
		for (String option : List.of("--good", "--asked", "--roles")) {
			assertEquals(Verb.OK, bench.run("bundles", option));
			assertTrue(bench.out().startsWith("No "), bench.out());
		}
	}

	@Test
	void listsWhatPhonesAskedFor() {
		memory.asked.add(new AskedName("boot.bin", Optional.of("IP710"), Optional.of(FirmwareRole.BOOT_CODE), DAY, DAY, 12));
		assertEquals(Verb.OK, bench.run("bundles", "--asked"));
		assertTrue(bench.out().contains("IP710  boot code  boot.bin"), bench.out());
		assertEquals(Verb.OK, bench.run("bundles", "--asked", "--json"));
		assertEquals(12, bench.json().getAsJsonArray().get(0).getAsJsonObject().get("times").getAsInt());
	}

	@Test
	void aRoleIsAssignedListedAndForgotten() throws IOException {
		String sample = SampleBundle.write(folder).toString();
		assertEquals(Verb.OK, bench.run("inspect", sample, "--application", "README.txt"));
		assertEquals(Verb.OK, bench.run("bundles", "--roles"));
		assertTrue(bench.out().contains("README.txt") && bench.out().contains("application"), bench.out());
		bench.run("inspect", sample);
		assertTrue(bench.out().contains("100 % sure, because assigned by you on "), bench.out());
		assertEquals(Verb.OK, bench.run("inspect", "--forget-roles", sample));
		assertTrue(bench.out().startsWith("1 assigned role was forgotten.\n"), bench.out());
		assertFalse(bench.out().contains("assigned by you"), bench.out());
		bench.run("inspect", "--forget-roles", sample);
		assertTrue(bench.out().startsWith("No role was assigned"), bench.out());
	}

	@Test
	void anInspectionSaysThatABundleWasSeen() throws IOException {
		String sample = SampleBundle.write(folder).toString();
		bench.run("inspect", "--json", sample);
		assertTrue(bench.json().getAsJsonObject().get("history").isJsonNull());
		memory.bundles.add(bundle(bench.json().getAsJsonObject().get("sha256").getAsString(), true));
		assertEquals(Verb.OK, bench.run("inspect", sample));
		assertTrue(bench.out().contains("This bundle was seen before: 3 times, first on 2026-11-20"), bench.out());
		assertTrue(bench.out().contains("The last rehearsal with it, session 7 on 2026-11-20 for IP710, passed."), bench.out());
		bench.run("inspect", "--json", sample);
		assertEquals(3, bench.json().getAsJsonObject().getAsJsonObject("history").get("times").getAsInt());
	}

	private static BundleHistory bundle(String digits, boolean passed) {
		return new BundleHistory(digits.length() == 64 ? digits : digits.repeat(32), "firmware.zip", 1000, DAY, DAY, 3,
				List.of(new BundleOutcome(7, "rehearsal", "IP710", DAY, Optional.of(passed))));
	}
}
