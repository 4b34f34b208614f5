/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.fieldbench.cli.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help and the usage errors of the verbs that ship, as they are contributed. */
class HelpGoldenTest {

	private static final VerbRegistry SHIPPED = new ExtensionVerbRegistry(RegistryFactory.getRegistry());

	private final CommandLineBench bench = new CommandLineBench(SHIPPED);

	static List<String> verbs() {
		return SHIPPED.verbs().stream().map(VerbDescriptor::name).toList();
	}

	@Test
	void noContributionIsLeftOut() {
		assertEquals(List.of(), SHIPPED.problems());
	}

	@Test
	void overview() throws IOException {
		assertEquals(Verb.OK, bench.run("help"));
		GoldenFile.check("help.txt", bench.out());
	}

	@ParameterizedTest
	@MethodSource("verbs")
	void helpOfAVerb(String verb) throws IOException {
		assertEquals(Verb.OK, bench.run(verb, "--help"));
		GoldenFile.check("help-" + verb + ".txt", bench.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "search", "show", "new", "import", "export", "draft", "edit", "history", "diff", "restore", "state", "attach", "detach",
			"related", "favourite", "favourites", "recent", "watch", "watched", "changed", "verified", "check", "index" })
	void helpOfTheKnowledgeBase(String verb) throws IOException {
		assertEquals(Verb.OK, bench.run("help", "kb", verb));
		GoldenFile.check("help-kb-" + verb + ".txt", bench.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "format" })
	void helpOfCatalogs(String verb) throws IOException {
		assertEquals(Verb.OK, bench.run("help", "catalog", verb));
		GoldenFile.check("help-catalog-" + verb + ".txt", bench.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "show", "add", "edit", "import", "export", "remove", "restore", "changes", "undo", "seen" })
	void helpOfTheKnownPhones(String verb) throws IOException {
		assertEquals(Verb.OK, bench.run("help", "phones", "known", verb));
		bench.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
		GoldenFile.check("help-phones-known-" + verb + ".txt", bench.out());
	}

	@Test
	void helpOfTheInventory() throws IOException {
		assertEquals(Verb.OK, bench.run("help", "phones", "known"));
		GoldenFile.check("help-phones-known.txt", bench.out());
	}

	@ParameterizedTest
	@MethodSource("verbs")
	void helpFitsATerminalAndASummaryALine(String verb) {
		bench.run(verb, "--help");
		bench.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
		String summary = SHIPPED.find(verb).orElseThrow().summary();
		assertTrue(summary.length() <= 70 && !summary.endsWith("."), summary);
	}

	@Test
	void wrongOption() throws IOException {
		assertEquals(Verb.USAGE, bench.run("decode", "--modle", "IP710", "2x1128"));
		GoldenFile.check("wrong-option.txt", bench.err());
	}

	@Test
	void missingArgument() throws IOException {
		assertEquals(Verb.USAGE, bench.run("rehearse", "--alert", "212"));
		GoldenFile.check("missing-argument.txt", bench.err());
	}

	@Test
	void missingInnerVerb() throws IOException {
		assertEquals(Verb.USAGE, bench.run("kb"));
		GoldenFile.check("missing-inner-verb.txt", bench.err());
	}

	@Test
	void unknownVerb() throws IOException {
		assertEquals(Verb.USAGE, bench.run("inspekt", "firmware.zip"));
		GoldenFile.check("unknown-verb.txt", bench.err());
	}

	@Test
	void anInnerVerbThatIsNone() {
		assertEquals(Verb.USAGE, bench.run("kb", "serch", "vlan"));
		assertTrue(bench.err().startsWith("There is no \"serch\" in fieldbench kb. Did you mean search?"), bench.err());
	}

	@Test
	void aNumberThatIsNone() {
		assertEquals(Verb.USAGE, bench.run("kb", "rate", "212", "x"));
		assertTrue(bench.err().startsWith("STARS needs a whole number; \"x\" is none.\n"), bench.err());
		assertEquals(Verb.USAGE, bench.run("kb", "search", "vlan", "--limit", "few"));
		assertTrue(bench.err().startsWith("--limit N needs a whole number; \"few\" is none.\n"), bench.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "comment", "comments", "comment-edit", "comment-state", "comment-resolve", "rate", "todo" })
	void helpOfWhatPeopleSay(String verb) throws IOException {
		assertEquals(Verb.OK, bench.run("help", "kb", verb));
		GoldenFile.check("help-kb-" + verb + ".txt", bench.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "connect", "status", "sync", "share", "conflicts", "resolve", "disconnect" })
	void helpOfTheTeam(String verb) throws IOException {
		assertEquals(Verb.OK, bench.run("help", "team", verb));
		GoldenFile.check("help-team-" + verb + ".txt", bench.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "make", "list", "check", "restore", "rescue" })
	void helpOfBackups(String verb) throws IOException {
		assertEquals(Verb.OK, bench.run("help", "backup", verb));
		GoldenFile.check("help-backup-" + verb + ".txt", bench.out());
	}

	@Test
	void oneOfSeveralOptions() {
		assertEquals(Verb.USAGE, bench.run("team", "resolve", "1000"));
		assertTrue(bench.err().startsWith("Give one of them: --mine, --theirs, --file FILE.\n"), bench.err());
		assertEquals(Verb.USAGE, bench.run("team", "resolve", "1000", "--mine", "--theirs"));
		assertTrue(bench.err().startsWith("Give only one of them: --mine, --theirs.\n"), bench.err());
	}
}
