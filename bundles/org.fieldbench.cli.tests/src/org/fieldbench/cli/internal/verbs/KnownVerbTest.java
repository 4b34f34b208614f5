/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.session.inventory.PhoneInventories;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.store.DataFolder;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class KnownVerbTest {

	private static final String ONE = "00:11:22:aa:bb:cc";

	private final CommandLineBench bench = new CommandLineBench().verb("phones", PhonesVerb::new);

	@TempDir
	private Path folder;

	@BeforeEach
	void open() {
		Catalogs catalogs = Altigen.catalogs();
		bench.service(Catalogs.class, catalogs).service(PhoneInventory.class, PhoneInventories.in(folder.resolve("data"), catalogs));
	}

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(DataFolder.PROPERTY);
	}

	@Test
	void saysHowToBegin() {
		assertEquals(Verb.OK, run("list"));
		assertTrue(bench.out().contains("To begin: fieldbench phones known add"), bench.out());
		assertEquals(Verb.USAGE, bench.run("phones", "known"));
		assertTrue(bench.err().startsWith("Say what to do with the phones"), bench.err());
	}

	@Test
	void addsListsAndShows() {
		assertEquals(Verb.OK, run("add", "--mac", "0011.22AA.bbcc", "--model", "ip710", "--version-info", "2x1128", "--site", "Lab", "--label", "4711"));
		assertTrue(bench.out().contains("Done: 1 new. To take it back: fieldbench phones known undo 1"), bench.out());
		assertEquals(Verb.OK, run("list", "site:lab", "bootcode:<13"));
		assertTrue(bench.out().lines().toList().get(1).matches(ONE + " +4711 +IP710 +Lab +11 +problem +- +2.*"), bench.out());
		assertEquals(Verb.OK, run("show", "4711"));
		assertTrue(bench.out().contains("decoded from VERSION INFO"), bench.out());
		assertEquals(Verb.OK, run("history", ONE.toUpperCase(), "--json"));
		JsonObject phone = bench.json().getAsJsonObject();
		assertEquals("11", phone.get("bootCode").getAsString());
		assertEquals("problem", phone.get("severity").getAsString());
		assertEquals("added", phone.getAsJsonArray("history").get(0).getAsJsonObject().get("how").getAsString());
	}

	@Test
	void refusalsFailWithASentenceAndWriteNothing() {
		assertEquals(Verb.FAILED, run("add", "--mac", "12"));
		assertTrue(bench.out().contains("\"12\" is no MAC address"), bench.out());
		assertEquals(Verb.FAILED, run("add", "--model", "IP710", "--mac", ONE, "--version-info", "2x1"));
		assertTrue(bench.err().contains("too short"), bench.err());
		assertEquals(Verb.USAGE, run("add", "--mac", ONE, "--version-info", "2x1128"));
		assertEquals(Verb.USAGE, run("add", "--mac", ONE, "--model", "IP710", "--version-info", "2x1128", "--boot-code", "11"));
		assertEquals(Verb.USAGE, run("list", "modle:IP710"));
		assertEquals(Verb.FAILED, run("show", "nobody"));
		assertEquals(Verb.FAILED, run("remove", "nobody"));
		assertEquals(Verb.FAILED, run("undo", "9"));
		assertEquals(Verb.USAGE, run("undo", "x"));
		assertTrue(bench.err().contains("Usage: fieldbench phones known undo"), bench.err());
		assertEquals(Verb.USAGE, run("show"));
		assertEquals(Verb.USAGE, run("add", "--mak", ONE));
		assertEquals(Verb.USAGE, run("edit"));
		assertEquals(Verb.FAILED, run("edit", "--where", "site:Lab", "--site", "x"));
		assertEquals(Verb.OK, run("list", "--json"));
		assertEquals(0, bench.json().getAsJsonArray().size());
	}

	@Test
	void editsManyAfterAPreviewAndTakesItBack() {
		add("4711", "Lab");
		add("4712", "Lab");
		assertEquals(Verb.OK, run("edit", "--where", "site:lab", "--site", "Hall", "--preview"));
		assertTrue(bench.out().contains("Site: Lab \u2192 Hall") && bench.out().contains("Nothing was written yet: 2 changed."), bench.out());
		assertEquals(Verb.OK, run("edit", "--where", "site:lab", "--site", "Hall"));
		assertEquals(Verb.OK, run("undo", "3"));
		assertEquals(Verb.OK, run("list", "site:lab", "--json"));
		assertEquals(2, bench.json().getAsJsonArray().size());
		assertEquals(Verb.OK, run("changes"));
		assertTrue(bench.out().contains("undo of change 3 (bulk edit)"), bench.out());
	}

	@Test
	void removesAndRestores() {
		add("4711", "Lab");
		assertEquals(Verb.OK, run("remove", "4711"));
		assertEquals(Verb.FAILED, run("remove", "4711"));
		assertEquals(Verb.OK, run("list", "--trash"));
		assertTrue(bench.out().contains("4711"), bench.out());
		assertEquals(Verb.OK, run("restore", "4711"));
		assertEquals(Verb.OK, run("list"));
		assertTrue(bench.out().contains("4711"), bench.out());
	}

	@Test
	void importsOnlyWhenTold() throws Exception {
		Path file = Files.writeString(folder.resolve("phones.csv"), "MAC;Standort;Ext\n" + ONE + ";x;4711\n12;;\n");
		assertEquals(Verb.FAILED, run("import", file.toString()));
		assertTrue(bench.out().startsWith("phones.csv: UTF-8, separated by semicolon\n  \"MAC\": MAC\n  \"Standort\": left out"), bench.out());
		assertTrue(bench.out().contains("line 3: refused") && bench.out().contains("Nothing was written yet: 1 new, 1 refused."), bench.out());
		run("list", "--json");
		assertEquals(0, bench.json().getAsJsonArray().size());
		assertEquals(Verb.FAILED, run("import", file.toString(), "--apply", "--json"));
		assertTrue(bench.json().getAsJsonObject().get("written").getAsBoolean());
		run("list", "--json");
		assertEquals(1, bench.json().getAsJsonArray().size());
		assertEquals(Verb.FAILED, run("import", folder.resolve("none.csv").toString()));
		assertTrue(bench.err().startsWith("There is no file"), bench.err());
	}

	@Test
	void exportsWhatItImportsBack() throws Exception {
		add("=4711", "Lab, cellar");
		Path file = folder.resolve("out.csv");
		assertEquals(Verb.OK, run("export", file.toString(), "--separator", "semicolon"));
		assertEquals("Wrote 1 phone to " + file + ".\n", bench.out());
		assertEquals(Verb.FAILED, run("export", file.toString()));
		assertTrue(bench.err().contains("--force"), bench.err());
		assertEquals(Verb.USAGE, run("export", file.toString(), "--separator", "x"));
		assertEquals(Verb.OK, run("import", file.toString()));
		assertTrue(bench.out().contains("Nothing was written yet: 1 same."), bench.out());
		assertEquals(Verb.OK, run("export", "-"));
		assertTrue(bench.out().startsWith("MAC,Address,Label,") && bench.out().contains(",'=4711,,\"Lab, cellar\","), bench.out());
		assertFalse(Files.readString(file, StandardCharsets.UTF_8).isEmpty());
	}

	@Test
	void saysThatNobodyWasSeen() {
		assertEquals(Verb.OK, run("seen"));
		assertEquals("The TFTP server saw nobody who is not known.\n", bench.out());
	}

	private void add(String label, String site) {
		assertEquals(Verb.OK, run("add", "--address", "phone" + label.replace("=", ""), "--label", label, "--site", site));
	}

	private int run(String... words) {
		return bench.run(Stream.concat(Stream.of("phones", "known"), Stream.of(words)).toArray(String[]::new));
	}
}
