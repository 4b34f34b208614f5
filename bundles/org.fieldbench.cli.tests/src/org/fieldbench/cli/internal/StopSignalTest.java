/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StopSignalTest {

	@Test
	void waitingEndsWhenItIsRaised() throws InterruptedException {
		try (StopSignal stop = new StopSignal()) {
			Thread.ofVirtual().start(stop::raise);
			stop.await();
			assertTrue(stop.isRaised());
		}
	}

	@Test
	void waitingEndsAfterTheTimeGiven() throws InterruptedException {
		try (StopSignal stop = new StopSignal()) {
			stop.await(Duration.ZERO);
			assertFalse(stop.isRaised());
		}
	}
}
