/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One timer for all: whatever is wrong with one of them, the others are woken. */
class TickerTest {

	/** Has no memory for anything, once. */
	private static final class Faulty implements Alarmed {

		private final boolean whenAsked;
		private final long at = System.nanoTime();
		private final CountDownLatch failed = new CountDownLatch(1);

		Faulty(boolean whenAsked) {
			this.whenAsked = whenAsked;
		}

		@Override
		public long wakeAt() {
			if (whenAsked) {
				failOnce();
			}
			return failed.getCount() == 0 ? NEVER : at;
		}

		@Override
		public void alarm(long now) {
			failOnce();
		}

		private void failOnce() {
			if (failed.getCount() > 0 && Thread.currentThread().getName().equals("TFTP timer")) {
				failed.countDown();
				throw new OutOfMemoryError("of a test");
			}
		}
	}

	private static final class Sound implements Alarmed {

		private final long at = System.nanoTime();
		private final CountDownLatch woken = new CountDownLatch(1);

		@Override
		public long wakeAt() {
			return woken.getCount() == 0 ? NEVER : at;
		}

		@Override
		public void alarm(long now) {
			woken.countDown();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theFaultOfOneLeavesTheOthersTheirTimer(boolean whenAsked) throws InterruptedException {
		Faulty faulty = new Faulty(whenAsked);
		Sound sound = new Sound();
		try (Ticker ticker = new Ticker()) {
			ticker.start();
			ticker.add(faulty);
			assertTrue(faulty.failed.await(30, TimeUnit.SECONDS));
			ticker.add(sound);
			assertTrue(sound.woken.await(30, TimeUnit.SECONDS), "the timer goes on");
		}
	}
}
