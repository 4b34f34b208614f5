/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.Verb;
import org.fieldbench.store.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class FieldbenchTest {

	private final CommandLineBench bench = new CommandLineBench().verb("greet", GreetVerb::new)
			.verb("group", GroupVerb::new);

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(DataFolder.PROPERTY);
	}

	@Test
	void runsTheVerbAndReturnsItsExitCode() {
		assertEquals(Verb.OK, bench.run("greet", "Ann"));
		assertEquals("hello Ann\n", bench.out());
		assertEquals("", bench.err());
	}

	@Test
	void withoutVerbItIsWrongUsage() {
		assertEquals(Verb.USAGE, bench.run());
		assertEquals("", bench.out());
		assertTrue(bench.err().startsWith("Say what to do: a verb is missing."), bench.err());
	}

	@Test
	void aFileThatIsNotThereIsSaidToBeMissing() {
		assertEquals(Verb.USAGE, bench.run("firmware/new.zip"));
		assertTrue(bench.err().startsWith("There is no file firmware/new.zip to open, and no verb of that name."), bench.err());
	}

	@Test
	void suggestsTheVerbThatWasMeant() {
		assertEquals(Verb.USAGE, bench.run("greeet"));
		assertEquals("There is no verb \"greeet\". Did you mean greet?\nThe verbs are: greet, group, help.\n", bench.err());
	}

	@Test
	void aMissingArgumentIsNamedWithTheUsage() {
		assertEquals(Verb.USAGE, bench.run("greet"));
		assertEquals("Missing: NAME.\nUsage: fieldbench greet [--times NUMBER] [--json] NAME\nMore: fieldbench help greet\n", bench.err());
	}

	@Test
	void aMissingValueIsNamed() {
		assertEquals(Verb.USAGE, bench.run("greet", "Ann", "--times"));
		assertTrue(bench.err().startsWith("Missing: --times NUMBER.\n"), bench.err());
	}

	@Test
	void aBadValueIsNamed() {
		assertEquals(Verb.USAGE, bench.run("greet", "Ann", "--times", "often"));
		assertTrue(bench.err().startsWith("--times NUMBER needs a whole number; \"often\" is none.\n"), bench.err());
	}

	@Test
	void suggestsTheOptionThatWasMeant() {
		assertEquals(Verb.USAGE, bench.run("greet", "Ann", "--jsn"));
		assertTrue(bench.err().startsWith("There is no option --jsn. Did you mean --json?\n"), bench.err());
	}

	@Test
	void anArgumentTooManyIsRefused() {
		assertEquals(Verb.USAGE, bench.run("greet", "Ann", "Bob"));
		assertTrue(bench.err().startsWith("\"Bob\" is one argument too many."), bench.err());
	}

	@Test
	void aVerbCanRefuseItsArguments() {
		assertEquals(Verb.USAGE, bench.run("greet", "nobody", "--json"));
		assertTrue(bench.err().startsWith("Nobody cannot be greeted.\nUsage: fieldbench greet "), bench.err());
		assertEquals("", bench.out());
	}

	@Test
	void aFailureIsASentenceAndExitCodeOne() {
		assertEquals(Verb.FAILED, bench.run("greet", "ghost"));
		assertEquals("There are no ghosts.\n", bench.err());
		assertTrue(bench.logged().isEmpty());
	}

	@Test
	void aFailureIsJsonWhereJsonWasAskedFor() {
		assertEquals(Verb.FAILED, bench.run("greet", "ghost", "--json"));
		assertEquals("{\"error\":\"There are no ghosts.\"}\n", bench.out());
		assertEquals("", bench.err());
	}

	@Test
	void anUnexpectedErrorIsLoggedAndToldWithoutTrace() {
		assertEquals(Verb.FAILED, bench.run("greet", "bug"));
		assertEquals("Fieldbench could not do this because of an error of its own (ArithmeticException). "
				+ "The details are in the log of the test.\n", bench.err());
		assertEquals("a bug", bench.logged().get(0).getMessage());
	}

	@Test
	void anUnexpectedErrorIsJsonWhereJsonWasAskedFor() {
		assertEquals(Verb.FAILED, bench.run("greet", "bug", "--json"));
		assertTrue(bench.json().getAsJsonObject().get("error").getAsString().contains("an error of its own"), bench.out());
		assertEquals(1, bench.logged().size());
	}

	@Test
	void globalOptionsStandBeforeOrAfterTheVerb(@TempDir Path folder) {
		bench.run("--data", folder.toString(), "greet", "data");
		assertEquals(folder + "\n", bench.out());
		bench.run("greet", "data", "--data=" + folder + File.separator);
		assertEquals(folder + "\n", bench.out());
		bench.run("group", "--data", folder.toString(), "inner");
		assertEquals(folder + "\n", bench.out());
	}

	@Test
	void theDataFolderMustNotBeAFile(@TempDir Path folder) throws Exception {
		Path file = Files.createFile(folder.resolve("file"));
		assertEquals(Verb.USAGE, bench.run("greet", "data", "--data", file.toString()));
		assertTrue(bench.err().startsWith("--data " + file + ": this is not a folder."), bench.err());
	}

	@Test
	void helpComesInEveryFormAndRunsNothing() {
		assertEquals(Verb.OK, bench.run("greet", "--help"));
		String help = bench.out();
		assertTrue(help.startsWith("Usage: fieldbench greet [--times NUMBER] [--json] NAME"), help);
		for (List<String> words : List.of(List.of("help", "greet"), List.of("--help", "greet"), List.of("greet", "ghost", "-h"))) {
			assertEquals(Verb.OK, bench.run(words.toArray(String[]::new)), words.toString());
			assertEquals(help, bench.out(), words.toString());
		}
	}

	@Test
	void helpKnowsInnerVerbs() {
		assertEquals(Verb.OK, bench.run("help", "group", "inner"));
		assertTrue(bench.out().startsWith("Usage: fieldbench group inner"), bench.out());
	}

	@Test
	void helpOfAnUnknownVerbIsWrongUsage() {
		assertEquals(Verb.USAGE, bench.run("help", "gret"));
		assertTrue(bench.err().startsWith("There is no verb \"gret\". Did you mean greet?"), bench.err());
	}

	@Test
	void theOverviewLoadsNoVerb() {
		CommandLineBench unloadable = new CommandLineBench().problem("A verb of org.partner is left out: it has no class.")
				.verb("broken", () -> {
					throw new AssertionError("loaded");
				});
		for (String word : List.of("help", "--help", "-h")) {
			assertEquals(Verb.OK, unloadable.run(word));
			assertTrue(unloadable.out().contains("  broken  Summary of broken\n"), unloadable.out());
			assertTrue(unloadable.out().contains("A verb of org.partner is left out"), unloadable.out());
		}
	}

	@Test
	void printsItsVersion() {
		for (List<String> words : List.of(List.of("--version"), List.of("-V"), List.of("greet", "--version"))) {
			assertEquals(Verb.OK, bench.run(words.toArray(String[]::new)));
			assertEquals("Fieldbench 1.2.3\n", bench.out());
		}
	}

	@Test
	void anUnknownOptionWithoutVerbIsWrongUsage() {
		assertEquals(Verb.USAGE, bench.run("--hlep"));
		assertTrue(bench.err().startsWith("There is no option --hlep. Did you mean --help?"), bench.err());
		assertFalse(bench.err().contains("Exception"));
	}

	@Command(name = "greet", sortOptions = false)
	static final class GreetVerb extends DataVerb {

		@Parameters(paramLabel = "NAME")
		private String name;

		@Option(names = "--times", paramLabel = "NUMBER")
		private int times;

		@Override
		public Integer call() {
			switch (name) {
			case "nobody" -> throw usage("Nobody cannot be greeted.");
			case "ghost" -> throw failed("There are no ghosts.");
			case "bug" -> throw new ArithmeticException("a bug");
			case "data" -> context().out().println(context().data());
			default -> context().out().println("hello " + name);
			}
			return OK;
		}
	}

	@Command(name = "group", subcommands = InnerVerb.class)
	static final class GroupVerb extends Verb {

		@Override
		public Integer call() {
			throw usage("Say which.");
		}
	}

	@Command(name = "inner")
	static final class InnerVerb extends Verb {

		@Override
		public Integer call() {
			context().out().println(context().data());
			return OK;
		}
	}
}
