/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexPlaceTest {

	private final HexPlace start = HexPlace.start(1000, 10);

	@Test
	void goesDownALineAndKeepsItInSight() {
		HexPlace place = start;
		for (int i = 0; i < 10; i++) {
			place = place.by(HexLines.WIDTH, false);
		}
		assertEquals(160, place.caret());
		assertEquals(1, place.top());
	}

	@Test
	void staysWhereThereIsNoFurther() {
		assertEquals(start, start.by(-1, false));
		assertEquals(999, start.at(5000, false).caret());
		assertEquals(0, start.at(-5, false).caret());
		assertEquals(53, start.at(5000, false).top(), "63 lines, 10 in sight");
	}

	@Test
	void selectsFromTheAnchor() {
		HexPlace place = start.at(100, false).by(-4, true);
		assertEquals(96, place.first());
		assertEquals(5, place.length());
		assertEquals(1, place.by(1, false).length());
	}

	@Test
	void selectsWhatWasFound() {
		HexPlace place = start.selecting(500, 4);
		assertEquals(500, place.first());
		assertEquals(4, place.length());
		assertTrue(place.top() <= 31 && 31 < place.top() + 10);
	}

	@Test
	void turnsPages() {
		HexPlace place = start.at(5, false).byPages(1, false);
		assertEquals(165, place.caret());
		assertEquals(10, place.top());
		assertEquals(start.at(5, false), place.byPages(-1, false));
	}

	@Test
	void hasNothingToSelectInAnEmptyFile() {
		HexPlace empty = HexPlace.start(0, 10).by(1, true).byPages(1, false).at(7, false).scrolledTo(3);
		assertEquals(HexPlace.start(0, 10), empty);
		assertEquals(0, empty.length());
	}

	/** Whatever one does, the byte at hand is in the file, and after a move it is in sight. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void neverLeavesTheFile(long seed) {
		Random random = new Random(seed);
		long size = 1 + (long) (random.nextDouble() * (seed % 2 == 0 ? 300 : 1L << 30));
		HexPlace place = HexPlace.start(size, 1 + random.nextInt(50));
		for (int i = 0; i < 2000; i++) {
			boolean select = random.nextBoolean();
			boolean moved = true;
			switch (random.nextInt(5)) {
			case 0 -> place = place.by(random.nextInt(100) - 50, select);
			case 1 -> place = place.byPages(random.nextInt(7) - 3, select);
			case 2 -> place = place.at(random.nextLong(-100, size + 100), select);
			case 3 -> {
				place = place.scrolledTo(random.nextLong(-10, size));
				moved = false;
			}
			default -> {
				place = place.withRows(random.nextInt(60));
				moved = false;
			}
			}
			check(place, moved);
		}
	}

	private static void check(HexPlace place, boolean moved) {
		long line = place.caret() / HexLines.WIDTH;
		assertTrue(place.caret() >= 0 && place.caret() < place.size(), () -> place.toString());
		assertTrue(place.first() + place.length() <= place.size(), () -> place.toString());
		assertTrue(place.top() >= 0 && (place.top() + place.rows() <= place.lines() || place.top() == 0), () -> place.toString());
		assertTrue(!moved || line >= place.top() && line < place.top() + place.rows(), () -> place.toString());
	}
}
