/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.kb.reading.TextMarks;
import org.junit.jupiter.api.Test;

class MarkedPlacesTest {

	private final MarkedPlaces places = new MarkedPlaces();

	@Test
	void goesRound() {
		places.look(3);
		assertEquals(1, places.step(1, 3));
		assertEquals(3, places.step(-1, 3));
		assertEquals(3, places.current());
	}

	@Test
	void losesItsPlaceWhenSomethingElseIsMarked() {
		TextMarks marks = TextMarks.of("boot", false);
		places.look(2);
		assertTrue(places.isLost(1), "there is no second place any more");
		assertFalse(places.isLost(2));
		assertTrue(places.search(marks));
		assertTrue(places.isLost(2));
		places.look(2);
		assertFalse(places.search(marks), "it is marked already");
		assertFalse(places.isLost(2));
	}

	@Test
	void whatIsFoundHidesWhatWasSearched() {
		TextMarks searched = TextMarks.of("boot", false);
		places.search(searched);
		places.find(TextMarks.of("code", false));
		assertSame(searched, places.now(false));
		places.find(TextMarks.NONE);
		assertSame(TextMarks.NONE, places.now(true));
	}
}
