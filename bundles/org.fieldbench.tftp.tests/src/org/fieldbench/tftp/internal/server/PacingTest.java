/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps packets from overrunning a client or a limit. */
class PacingTest {

	private static final long SECOND = 1_000_000_000;

	@ParameterizedTest
	@CsvSource({ "8,213", "512,128", "1428,71", "1468,71", "8192,9", "65464,1" })
	void packetsOnTheirWayFitIntoAnOrdinaryBuffer(int blockSize, int most) {
		assertEquals(most, InFlight.mostPackets(blockSize));
	}

	@Test
	void aBurstShrinksOnLossAndGrowsAgain() {
		Pace pace = new Pace(64);
		assertEquals(64, pace.burst());
		for (int i = 0; i < 10; i++) {
			pace.lost();
		}
		assertEquals(1, pace.burst());
		assertTrue(pace.pause(0) >= 250_000, "a pause even where no round trip was measured");
		assertTrue(pace.pause(SECOND) <= 10_000_000);
		for (int i = 0; i < 40; i++) {
			pace.arrived();
		}
		assertEquals(64, pace.burst());
	}

	@Test
	void aRateLimitLetsSoMuchThrough() {
		RateLimit limit = new RateLimit(1000, 100, 0);
		assertEquals(0, limit.take(100, 0), "what was saved up");
		assertEquals(SECOND / 10, limit.take(100, 0));
		assertEquals(0, limit.take(100, SECOND / 10));
		long now = SECOND;
		long taken = 0;
		while (now < 11 * SECOND) {
			long wait = limit.take(70, now);
			taken += wait == 0 ? 70 : 0;
			now += wait;
		}
		assertTrue(Math.abs(taken - 10_000) <= 200, "in ten seconds " + taken);
	}

	@Test
	void whatIsLargerThanCanBeSavedUpIsOwed() {
		RateLimit limit = new RateLimit(1000, 100, 0);
		assertEquals(0, limit.take(600, 0));
		assertEquals(600 * SECOND / 1000, limit.take(600, 0));
	}

	@Test
	void withoutALimitNothingWaits() {
		RateLimit limit = new RateLimit(0, 0, 0);
		assertEquals(0, limit.take(Integer.MAX_VALUE, 0));
		assertEquals(0, limit.take(Integer.MAX_VALUE, 0));
	}
}
