/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TextTest {

	@Test
	void aTableAlignsItsColumns() {
		assertEquals("  NAME    BYTES\n  a       1,024\n  longer      7\n",
				new Table(2).right(1).row("NAME", "BYTES").row("a", "1,024").row("longer", 7).toString());
	}

	@Test
	void anEmptyTableIsNothing() {
		assertEquals("", new Table(2).toString());
	}

	@Test
	void numbersDoNotFollowTheLanguageOfTheSystem() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals("1,048,576 bytes", Texts.bytes(1_048_576));
			assertEquals("1.5 s", Texts.time(Duration.ofMillis(1500)));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void unitsAreRight() {
		assertEquals("1 byte", Texts.bytes(1));
		assertEquals("2 min 5 s", Texts.time(Duration.ofSeconds(125)));
		assertEquals("850 kB/s", Texts.rate(850_000));
		assertEquals("1.5 MB/s", Texts.rate(1_500_000));
	}

	@Test
	void longTextsAreWrappedBesideTheirLabel() {
		String text = new Labelled(1).line("Note", "word ".repeat(30)).line("Empty", " ").line("No", null).toString();
		assertEquals(2, text.lines().count());
		text.lines().forEach(line -> assertEquals(true, line.length() <= Texts.WIDTH, line));
		assertEquals("       word", text.lines().toList().get(1).substring(0, 11));
	}

	@Test
	void controlCharactersOfOthersDoNotReachTheTerminal() {
		assertEquals("a?[2Jb", Texts.safe("a\u001b[2Jb"));
	}

	@Test
	void aDisplayIsABox() {
		assertEquals("""
				  +----------------------+
				  | CHECK FW             |  (illustrative)
				  | second line          |
				  +----------------------+
				""", DisplayBox.of("CHECK FW\nsecond line", 2, "(illustrative)"));
	}

	@Test
	void anEmptyDisplayIsAnEmptyBox() {
		assertEquals(3, DisplayBox.of("", 0, "").lines().count());
	}

	@Test
	void aLongLineOfADisplayWidensTheBox() {
		String box = DisplayBox.of("x".repeat(40), 0, "");
		assertEquals(1, box.lines().mapToInt(String::length).distinct().count());
	}
}
