/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeVerbTest {

	private final CommandLineBench bench = new CommandLineBench().verb("decode", DecodeVerb::new).service(Catalogs.class,
			Altigen.catalogs());

	@Test
	void showsTheCharactersTakenAndWhatTheyMean() {
		assertEquals(Verb.OK, bench.run("decode", "--model", "IP710", "2x1128"));
		assertTrue(bench.out().contains("Taken       characters 3 to 4: 2x[11]28\nBoot code   11\nState       problem\n"), bench.out());
		assertTrue(bench.out().contains("What to do  Update the boot code by Field Alert #212."), bench.out());
	}

	@ParameterizedTest
	@CsvSource({ "2x1228,problem", "2x1328,caution", "2x1428,caution", "2x1528,ok", "2x99,ok" })
	void tellsTheBand(String shown, String severity) {
		assertEquals(Verb.OK, bench.run("decode", "--model", "ip-710", shown, "--json"));
		assertEquals(severity, bench.json().getAsJsonObject().get("severity").getAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2x1", "2xzz", "" })
	void refusesToGuess(String shown) {
		assertEquals(Verb.FAILED, bench.run("decode", "--model", "IP710", shown));
		assertEquals("", bench.out());
		assertTrue(bench.err().startsWith("\""), bench.err());
	}

	@Test
	void aRefusalIsJsonToo() {
		assertEquals(Verb.FAILED, bench.run("decode", "--model", "IP710", "--json", "2x1"));
		assertTrue(bench.json().getAsJsonObject().get("error").getAsString().contains("too short"));
	}

	@Test
	void theEngineerCanSayWhichCharactersCount() {
		assertEquals(Verb.OK, bench.run("decode", "--model", "IP710", "abcd15", "--characters", "5-6"));
		assertTrue(bench.out().contains("characters 5 to 6: abcd[15] (as you say; the rule: in characters 3 to 4)\n"), bench.out());
		assertEquals(Verb.FAILED, bench.run("decode", "--model", "IP710", "abcd1", "--characters", "5-6"));
		assertTrue(bench.err().contains("too short: it has 5 characters"), bench.err());
	}

	@ParameterizedTest
	@CsvSource({ "2x 1128, Does the phone show one there?", "2xl128, looks like 1. Which of the two", "2x1O28, looks like 0. Which of the two" })
	void asksWhenItCouldBeReadInTwoWays(String shown, String question) {
		assertEquals(Verb.FAILED, bench.run("decode", "--model", "IP710", shown));
		assertTrue(bench.err().contains(question), bench.err());
		assertEquals("", bench.out());
	}

	@Test
	void readsTheApplicationFirmwareWhenAsked() {
		assertEquals(Verb.OK, bench.run("decode", "--model", "IP710", "--application", "SIP 2x28"));
		assertTrue(bench.out().contains("characters 5 to 8: SIP [2x28]\nApplication  2x28\nState        caution\n"), bench.out());
		assertEquals(Verb.FAILED, bench.run("decode", "--model", "IP710", "--application", "2x28 or 2xA1"));
		assertTrue(bench.err().contains("several"), bench.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0-1", "4-3", "x", "3-" })
	void aRangeThatIsNoneIsWrongUsage(String range) {
		assertEquals(Verb.USAGE, bench.run("decode", "--model", "IP710", "2x1128", "--characters", range));
	}

	@Test
	void anUnknownModelIsNamedWithThoseThatAreKnown() {
		assertEquals(Verb.FAILED, bench.run("decode", "--model", "IP711", "2x1128"));
		assertTrue(bench.err().startsWith("No catalog knows a phone model \"IP711\". Did you mean IP7"), bench.err());
	}
}
