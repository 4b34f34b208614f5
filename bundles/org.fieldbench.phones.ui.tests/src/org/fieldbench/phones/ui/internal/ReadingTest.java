/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.ui.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

	@Test
	void saysWhereToLookWhileNothingIsTyped() {
		Reading reading = Reading.ofShown(Phones.withScheme(), " ");
		assertEquals(Signal.INFO, reading.signal());
		assertTrue(reading.meaning().contains("Menu > Version") && reading.meaning().contains("3 to 4"), reading.meaning());
	}

	@Test
	void showsWhichCharactersWereTaken() {
		Reading reading = Reading.ofShown(Phones.withScheme(), "2x1128");
		assertEquals("11", reading.version());
		assertEquals("taken from 2x[11]28", reading.taken());
		assertEquals(Signal.BAD, reading.signal());
		assertEquals("Act on problem.", reading.action());
	}

	@Test
	void marksWhatIsInferred() {
		assertTrue(Reading.ofShown(Phones.withScheme(), "2x15").meaning().endsWith("(inferred from a test)"));
	}

	@Test
	void refusesATextThatIsTooShort() {
		Reading reading = Reading.ofShown(Phones.withScheme(), "2x1");
		assertEquals(Signal.CAUTION, reading.signal());
		assertEquals("", reading.version());
		assertTrue(reading.meaning().contains("too short"), reading.meaning());
	}

	@Test
	void takesAVersionThatIsTypedAlone() {
		Reading reading = Reading.ofVersion(Phones.withScheme(), " 13 ");
		assertEquals(Signal.OK, reading.signal());
		assertEquals("typed by you", reading.taken());
	}

	@Test
	void saysThatTheRuleIsOverridden() {
		Reading reading = Reading.ofCharacters(Phones.withScheme(), "2x1128", new Reading.Characters(5, 6));
		assertEquals("28", reading.version());
		assertEquals("overridden: 2x11[28], by the rule it is in characters 3 to 4", reading.taken());
		assertEquals(Signal.CAUTION, Reading.ofCharacters(Phones.withScheme(), "2x1128", new Reading.Characters(6, 7)).signal());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2x 1128", "2xl128", "2x1O28" })
	void asksInDoubt(String shown) {
		Reading reading = Reading.ofShown(Phones.withScheme(), shown);
		assertEquals(Signal.CAUTION, reading.signal());
		assertEquals("", reading.version());
		assertTrue(reading.meaning().contains("?"), reading.meaning());
	}

	@Test
	void refusesAVersionThatIsNone() {
		assertEquals(Signal.CAUTION, Reading.ofVersion(Phones.withScheme(), "1a").signal());
	}

	@Test
	void saysSoWhenNoBandCoversIt() {
		Reading reading = Reading.ofVersion(Phones.withScheme(), "21");
		assertEquals(Signal.INFO, reading.signal());
		assertTrue(reading.meaning().contains("does not say"), reading.meaning());
	}

	@Test
	void saysSoWhenTheModelHasNoScheme() {
		assertTrue(Reading.ofShown(Phones.unknown(), "").meaning().startsWith("It is not known how T1"));
		assertEquals(Signal.CAUTION, Reading.ofShown(Phones.unknown(), "2x1128").signal());
	}
}
