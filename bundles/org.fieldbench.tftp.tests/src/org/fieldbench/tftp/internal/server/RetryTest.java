/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.fieldbench.tftp.Repetition;
import org.junit.jupiter.api.Test;

class RetryTest {

	private static final long MILLI = 1_000_000;
	private static final Repetition REPETITION = new Repetition(Duration.ofMillis(500), Duration.ofMillis(200), 3, Duration.ofSeconds(10));

	private static void assertAbout(long millis, long nanos) {
		assertTrue(nanos >= millis * MILLI && nanos <= millis * MILLI * 11 / 10, () -> nanos + " ns instead of about " + millis + " ms");
	}

	@Test
	void theTimeDoublesFromTheSecondTryAndGoesBackWithProgress() {
		Retry retry = new Retry(REPETITION, Optional.empty(), 0);
		assertAbout(500, retry.nanos());
		assertTrue(retry.again(1));
		assertAbout(500, retry.nanos());
		assertTrue(retry.again(2));
		assertAbout(1000, retry.nanos());
		assertTrue(retry.again(3));
		assertAbout(2000, retry.nanos());
		retry.progress(4);
		assertAbout(500, retry.nanos());
	}

	@Test
	void itFollowsTheRoundTripsButNotBelowTheShortest() {
		Retry fast = new Retry(REPETITION, Optional.empty(), 0);
		fast.measured(MILLI);
		assertAbout(200, fast.nanos());
		Retry slow = new Retry(REPETITION, Optional.empty(), 0);
		slow.measured(400 * MILLI);
		assertAbout(1200, slow.nanos());
	}

	@Test
	void anAgreedTimeIsKeptExactly() {
		Retry retry = new Retry(REPETITION, Optional.of(Duration.ofSeconds(2)), 0);
		retry.measured(MILLI);
		assertEquals(2000 * MILLI, retry.nanos());
		assertTrue(retry.again(1));
		assertEquals(2000 * MILLI, retry.nanos());
	}

	@Test
	void itGivesUpOnlyAfterTheTriesAndTheTime() {
		Retry retry = new Retry(REPETITION, Optional.empty(), 0);
		assertTrue(retry.again(20_000 * MILLI), "one try of three, long ago");
		assertTrue(retry.again(20_000 * MILLI));
		assertFalse(retry.again(20_000 * MILLI));
		retry.progress(20_000 * MILLI);
		for (int i = 0; i < 5; i++) {
			assertTrue(retry.again(21_000 * MILLI), "a phone that writes its flash is silent");
		}
		assertFalse(retry.again(30_001 * MILLI));
	}
}
