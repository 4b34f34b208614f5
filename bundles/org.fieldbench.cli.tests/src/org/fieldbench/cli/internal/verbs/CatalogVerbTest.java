/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class CatalogVerbTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<catalog:Catalog xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:catalog=\"http://fieldbench.org/catalog/1\" id=\"c\" vendor=\"V\" revision=\"2026-01-31\">\n";
	private static final String MODEL = "  <models id=\"M\" name=\"M\" source=\"s\"/>\n";
	private static final String TAIL = "</catalog:Catalog>\n";

	@TempDir
	private Path folder;
	private Path file;
	private final CommandLineBench bench = new CommandLineBench().verb("catalog", CatalogVerb::new);

	@BeforeEach
	void place() {
		file = folder.resolve("acme.catalog");
	}

	@Test
	void aGoodOnePasses() throws IOException {
		Files.writeString(file, HEAD + MODEL + TAIL);
		assertEquals(Verb.OK, bench.run("catalog", "check", file.toString()));
		assertEquals(file + ": no errors, no warnings.\n", bench.out());
	}

	@Test
	void namesPlaceAndPathOfEachProblem() throws IOException {
		Files.writeString(file, HEAD + MODEL.replace("\"M\"", "\"M \"") + TAIL);
		assertEquals(Verb.FAILED, bench.run("catalog", "check", file.toString()));
		assertTrue(bench.out().startsWith(file + ":3:3: error: models[M ]/id: The id \"M \" holds a blank"), bench.out());
		assertTrue(bench.out().endsWith(file + ": 1 error, no warnings.\n"), bench.out());
	}

	@Test
	void warningsAloneAreNoFailure() throws IOException {
		Files.writeString(file, HEAD + MODEL.replace(" source=\"s\"", "") + TAIL);
		assertEquals(Verb.OK, bench.run("catalog", "check", file.toString()));
		assertTrue(bench.out().endsWith(file + ": no errors, 1 warning.\n"), bench.out());
	}

	@Test
	void checksSeveralAndPrintsJson() throws IOException {
		Files.writeString(file, HEAD + MODEL + TAIL);
		Path other = Files.writeString(folder.resolve("b.catalog"), "no XML");
		assertEquals(Verb.FAILED, bench.run("catalog", "check", "--json", file.toString(), other.toString()));
		assertTrue(bench.json().getAsJsonArray().get(0).getAsJsonObject().get("usable").getAsBoolean());
		JsonObject problem = bench.json().getAsJsonArray().get(1).getAsJsonObject().getAsJsonArray("problems").get(0).getAsJsonObject();
		assertEquals("error", problem.get("severity").getAsString());
		assertEquals(1, problem.get("line").getAsInt());
	}

	@Test
	void aFileThatIsNotThereFails() {
		assertEquals(Verb.FAILED, bench.run("catalog", "check", file.toString()));
		assertEquals("There is no file " + file + ". Check the path.\n", bench.err());
		assertEquals(Verb.FAILED, bench.run("catalog", "format", file.toString()));
	}

	@Test
	void withoutAFileItIsWrongUsage() {
		assertEquals(Verb.USAGE, bench.run("catalog", "check"));
		assertEquals(Verb.USAGE, bench.run("catalog"));
	}

	@Test
	void formatsOnceAndThenNoMore() throws IOException {
		Files.writeString(file, HEAD + "<models   source='s'\n name='M' id='M' />" + TAIL);
		assertEquals(Verb.OK, bench.run("catalog", "format", file.toString()));
		assertTrue(bench.out().contains("\n" + MODEL), bench.out());
		assertEquals(Verb.OK, bench.run("catalog", "format", "--write", file.toString()));
		assertTrue(Files.readString(file).contains("\n" + MODEL));
		assertTrue(bench.out().endsWith(file + ": written.\n"), bench.out());
		assertEquals(Verb.OK, bench.run("catalog", "format", "--write", file.toString()));
		assertTrue(bench.out().endsWith(file + ": unchanged.\n"), bench.out());
	}

	@Test
	void losesNoComment() throws IOException {
		String before = HEAD + "<!-- mind this -->" + MODEL + TAIL;
		Files.writeString(file, before);
		assertEquals(Verb.FAILED, bench.run("catalog", "format", "--write", file.toString()));
		assertTrue(bench.err().contains("holds comments"), bench.err());
		assertEquals(before, Files.readString(file));
	}

	@Test
	void formatsNothingThatIsBroken() throws IOException {
		Files.writeString(file, HEAD + "<models id='M'/>" + TAIL);
		assertEquals(Verb.FAILED, bench.run("catalog", "format", "--write", file.toString()));
		assertTrue(bench.err().contains("models[M]/name: name is missing."), bench.err());
	}
}
