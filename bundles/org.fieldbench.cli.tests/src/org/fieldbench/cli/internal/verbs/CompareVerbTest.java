/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.fieldbench.testing.HostileZips.noise;
import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.testing.Altigen;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareVerbTest {

	private final Catalogs catalogs = Altigen.catalogs();
	private final CommandLineBench bench = new CommandLineBench().verb("compare", CompareVerb::new)
			.service(Catalogs.class, catalogs).service(FirmwareBench.class, Fakes.bench(catalogs));

	@TempDir
	private Path folder;
	private String before;
	private String after;

	@BeforeEach
	void writeBundles() throws IOException {
		before = RawZip.of(stored("IP710/ip710-boot-15.bin", noise(1000)), stored("README.txt", "notes"))
				.write(folder.resolve("before.zip")).toString();
		after = RawZip.of(stored("IP710/ip710-boot-16.bin", noise(2000)), stored("README.txt", "notes"), stored("more.txt", "more"))
				.write(folder.resolve("after.zip")).toString();
	}

	@Test
	void showsWhatDiffers() {
		assertEquals(Verb.OK, bench.run("compare", before, after));
		assertTrue(bench.out().contains("replaced  IP710/ip710-boot-15.bin  IP710/ip710-boot-16.bin  1,000 -> 2,000  boot code  15 -> 16"),
				bench.out());
		assertTrue(bench.out().endsWith("\n1 replaced, 1 added, 1 same.\n"), bench.out());
		assertFalse(bench.out().contains("README"), bench.out());
	}

	@Test
	void listsAllOnDemand() {
		assertEquals(Verb.OK, bench.run("compare", before, after, "--all"));
		assertTrue(bench.out().contains("same      README.txt"), bench.out());
	}

	@Test
	void saysWhenNothingDiffers() {
		assertEquals(Verb.OK, bench.run("compare", before, before));
		assertTrue(bench.out().endsWith("\n\nAll files are the same, and so are the bundles.\n"), bench.out());
	}

	@Test
	void printsJson() {
		assertEquals(Verb.OK, bench.run("compare", before, after, "--json"));
		var facts = bench.json().getAsJsonObject();
		assertFalse(facts.get("same").getAsBoolean());
		var first = facts.getAsJsonArray("changes").get(0).getAsJsonObject();
		assertEquals("replaced", first.get("change").getAsString());
		assertEquals("16", first.getAsJsonObject("after").get("version").getAsString());
		assertTrue(facts.getAsJsonArray("changes").get(1).getAsJsonObject().get("before").isJsonNull());
	}

	@Test
	void saysWhichOneCannotBeRead() throws IOException {
		String hostile = HostileZips.TWO_NAMES.write(folder).toString();
		assertEquals(Verb.FAILED, bench.run("compare", before, hostile));
		assertTrue(bench.err().contains("two-names.zip"), bench.err());
	}
}
