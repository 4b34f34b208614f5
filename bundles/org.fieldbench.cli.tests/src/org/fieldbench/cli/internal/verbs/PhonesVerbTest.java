/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;

class PhonesVerbTest {

	private final CommandLineBench bench = new CommandLineBench().verb("phones", PhonesVerb::new).service(Catalogs.class,
			Altigen.catalogs());

	@Test
	void listsTheModels() {
		assertEquals(Verb.OK, bench.run("phones"));
		assertTrue(bench.out().contains("IP710  AltiGen  in characters 3 to 4  Menu > SYSTEM > VERSION INFO"), bench.out());
	}

	@Test
	void explainsOneModelWithItsBandsOnly() {
		assertEquals(Verb.OK, bench.run("phones", "ip710"));
		assertTrue(bench.out().contains("  - 12 and below: "), bench.out());
		assertEquals(1, bench.out().split("  - 13 to 14: ", -1).length - 1, bench.out());
		bench.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
	}

	@Test
	void printsJson() {
		assertEquals(Verb.OK, bench.run("phones", "--json"));
		assertEquals(5, bench.json().getAsJsonArray().size());
		assertEquals(Verb.OK, bench.run("phones", "IP710", "--json"));
		assertEquals(3, bench.json().getAsJsonObject().getAsJsonObject("bootCodeVersion").getAsJsonArray("bands").size());
	}

	@Test
	void tellsWhatElseTheCatalogKnowsWithItsSource() {
		assertEquals(Verb.OK, bench.run("phones", "IP710"));
		assertTrue(bench.out().contains("VLAN, from boot code 13 on: The phone can be put into a VLAN. [Field Alert #212]"), bench.out());
		assertTrue(bench.out().contains("Application firmware version\n"), bench.out());
		assertTrue(bench.out().contains("Learns its server from: keyed-in. [Field Alert #212]"), bench.out());
		assertTrue(bench.out().contains("see fieldbench kb show 212"), bench.out());
		assertEquals(Verb.OK, bench.run("phones", "IP710", "--json"));
		var facts = bench.json().getAsJsonObject();
		assertEquals("keyed-in", facts.getAsJsonObject("tftp").getAsJsonArray("serverFrom").get(0).getAsString());
		assertEquals("power", facts.getAsJsonArray("hazards").get(0).getAsJsonObject().get("kind").getAsString());
		assertEquals(2, facts.getAsJsonObject("applicationVersion").getAsJsonArray("bands").size());
	}

	@Test
	void anUnknownModelFails() {
		assertEquals(Verb.FAILED, bench.run("phones", "SPA504"));
		assertTrue(bench.err().contains("Known are: IP600, IP705, IP710, IP720, IP805."), bench.err());
	}

	@Test
	void withoutAnyCatalogItFailsAndSaysWhichWereLeftOut() {
		bench.service(Catalogs.class, new Catalogs() {
			@Override
			public List<Catalog> all() {
				return List.of();
			}

			@Override
			public List<String> problems() {
				return List.of("The catalog x.catalog of org.partner was left out.");
			}
		});
		assertEquals(Verb.FAILED, bench.run("phones"));
		assertEquals("The catalog x.catalog of org.partner was left out.\n", bench.err());
	}
}
