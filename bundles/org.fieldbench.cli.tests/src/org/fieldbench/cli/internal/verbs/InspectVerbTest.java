/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.testing.Altigen;
import org.fieldbench.testing.FaultyZips;
import org.fieldbench.testing.HostileTars;
import org.fieldbench.testing.HostileZips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonParser;

class InspectVerbTest {

	private final Catalogs catalogs = Altigen.catalogs();
	private final CommandLineBench bench = new CommandLineBench().verb("inspect", InspectVerb::new)
			.service(Catalogs.class, catalogs).service(FirmwareBench.class, Fakes.bench(catalogs));

	@TempDir
	private Path folder;
	private String sample;

	@BeforeEach
	void writeSample() throws IOException {
		sample = SampleBundle.write(folder).toString();
	}

	@Test
	void showsEntriesAndVerdict() {
		assertEquals(Verb.OK, bench.run("inspect", sample));
		assertTrue(bench.out().contains("boot code       15       IP710"), bench.out());
		assertTrue(bench.out().contains("\nVerdict: GO\n"), bench.out());
		bench.out().lines().filter(line -> !line.contains(folder.toString()))
				.forEach(line -> assertTrue(line.length() <= 100, line));
	}

	@Test
	void aFindingSaysWhyItMattersAndWhatToDo() {
		assertEquals(Verb.FAILED, bench.run("inspect", sample, "--model", "IP600"));
		assertTrue(bench.out().contains("not for IP600.\n           Why:    Another model's image"), bench.out());
		assertTrue(bench.out().contains("\n           To do:  Get the firmware bundle for IP600.\n"), bench.out());
	}

	@Test
	void judgesForWhatIsOnThePhone() {
		assertEquals(Verb.OK, bench.run("inspect", sample, "--model", "IP710", "--has-boot-code", "16", "--has-application", "2x28"));
		assertTrue(bench.out().contains("A step back: boot code 16 is installed, the firmware bundle holds 15."), bench.out());
		assertTrue(bench.out().contains("A step forward: application firmware 2x28 is installed"), bench.out());
		assertTrue(bench.out().contains("\nVerdict: CAUTION\n"), bench.out());
		assertEquals(Verb.USAGE, bench.run("inspect", sample, "--has-boot-code", "16"));
	}

	@Test
	void printsJson() {
		assertEquals(Verb.OK, bench.run("inspect", sample, "--json", "--model", "ip710"));
		assertEquals("go", bench.json().getAsJsonObject().get("verdict").getAsString());
		assertEquals(4, bench.json().getAsJsonObject().getAsJsonArray("entries").size());
		bench.json().getAsJsonObject().getAsJsonArray("findings")
				.forEach(finding -> assertFalse(finding.getAsJsonObject().get("why").getAsString().isBlank()));
	}

	@Test
	void exportsWhatItPrintsAsJson() throws IOException {
		Path file = folder.resolve("result.json");
		assertEquals(Verb.OK, bench.run("inspect", sample, "--json", "--export", file.toString()));
		assertEquals(bench.json(), JsonParser.parseString(Files.readString(file)));
	}

	@ParameterizedTest
	@CsvSource({ "result.html, <!DOCTYPE html>", "RESULT.CSV, 'name,role,confidence'" })
	void exportsByTheEndingOfTheName(String name, String start) throws IOException {
		Path file = folder.resolve(name);
		assertEquals(Verb.OK, bench.run("inspect", sample, "--export", file.toString()));
		assertTrue(Files.readString(file).startsWith(start), Files.readString(file));
		assertTrue(bench.out().endsWith("Exported to " + file + System.lineSeparator()), bench.out());
	}

	@Test
	void replacesAFileOnlyWhenItMay() throws IOException {
		Path file = Files.writeString(folder.resolve("result.csv"), "mine");
		assertEquals(Verb.FAILED, bench.run("inspect", sample, "--export", file.toString()));
		assertTrue(bench.err().contains("is there already") && bench.err().contains("--force"), bench.err());
		assertEquals("mine", Files.readString(file));
		assertEquals(Verb.OK, bench.run("inspect", sample, "--export", file.toString(), "--force"));
		assertTrue(Files.readString(file).startsWith("name,"));
	}

	@Test
	void saysWhatIsWrongWithAnExport() {
		assertEquals(Verb.USAGE, bench.run("inspect", sample, "--export", folder.resolve("result.pdf").toString()));
		assertTrue(bench.err().contains(".html, .json, .csv"), bench.err());
		assertEquals(Verb.USAGE, bench.run("inspect", sample, "--force"));
		assertEquals(Verb.FAILED, bench.run("inspect", sample, "--export", folder.resolve("no/such/result.csv").toString()));
		assertTrue(bench.err().contains("no such folder"), bench.err());
	}

	@Test
	void anEntryThatDoesNotExistIsNoBootCode() {
		assertEquals(Verb.FAILED, bench.run("inspect", sample, "--boot-code", "nothing.bin"));
		assertFalse((bench.out() + bench.err()).contains("Exception"));
	}

	@Test
	void anUnknownModelFails() {
		assertEquals(Verb.FAILED, bench.run("inspect", sample, "--model", "IP711"));
		assertTrue(bench.err().contains("Did you mean"), bench.err());
	}

	@Test
	void aFileThatIsNotThereFails() {
		assertEquals(Verb.FAILED, bench.run("inspect", folder.resolve("none.zip").toString()));
		assertEquals("", bench.out());
		assertEquals(1, bench.err().lines().count(), bench.err());
	}

	@ParameterizedTest
	@EnumSource(value = HostileZips.class, mode = EnumSource.Mode.MATCH_ANY, names = { "EMPTY_FILE", "NOISE", "CUT_.*",
			"SPLIT", "TWO_NAMES", "OVERLAPPING", "ENCRYPTED_IN_ONE_PLACE" })
	void aBadArchiveIsASentenceAndNothingIsWritten(HostileZips hostile) throws IOException {
		Path file = hostile.write(folder);
		List<Path> before = files();
		assertEquals(Verb.FAILED, bench.run("inspect", file.toString()));
		assertEquals("", bench.out());
		assertFalse(bench.err().contains("Exception") || bench.err().contains("\u001b"), bench.err());
		assertEquals(Verb.FAILED, bench.run("inspect", "--json", file.toString()));
		assertTrue(bench.json().getAsJsonObject().has("error"));
		assertEquals("", bench.err());
		assertEquals(before, files());
		assertTrue(bench.logged().isEmpty());
	}

	@ParameterizedTest
	@EnumSource(value = FaultyZips.class, names = { "ENCRYPTED", "PARENT_FOLDER", "WRONG_CHECKSUM", "CONTROL_CHARACTER_IN_NAME" })
	void aFileThatCannotBeReadIsListedAndToldSo(FaultyZips faulty) throws IOException {
		Path file = faulty.write(folder);
		List<Path> before = files();
		assertEquals(Verb.FAILED, bench.run("inspect", file.toString()));
		assertTrue(bench.out().contains("unreadable  -") && bench.out().contains("Verdict: NO GO") && bench.out().contains(faulty.clue()), bench.out());
		assertFalse(bench.out().contains("\u001b"), bench.out());
		assertEquals(Verb.FAILED, bench.run("inspect", "--json", file.toString()));
		assertTrue(bench.json().getAsJsonObject().getAsJsonArray("unreadable").get(0).getAsJsonObject().get("what").getAsString().contains(faulty.clue()));
		assertEquals(before, files());
	}

	@Test
	void foldersTarArchivesAndImagesAreBundlesToo() throws IOException {
		Path plain = Files.createDirectory(folder.resolve("plain"));
		Path boot = Files.write(plain.resolve("ip710-boot-15.bin"), new byte[1000]);
		for (Path bundle : List.of(plain, boot, HostileTars.good().write(folder.resolve("bundle.tar.gz")))) {
			bench.run("inspect", bundle.toString(), "--boot-code", bundle.toString().endsWith("gz") ? "IP710/boot-15.bin" : "ip710-boot-15.bin");
			assertTrue(bench.out().contains("boot-15.bin") && bench.out().contains("Verdict: "), bench.out() + bench.err());
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.sorted().toList();
		}
	}
}
