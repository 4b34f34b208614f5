/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.fieldbench.tftp.Repetition;

/**
 * How long to wait before sending again. The time agreed (RFC 2349) is kept to; without one it follows the round trips (RFC 6298),
 * doubles from the second try on and is spread by chance, so that a thousand phones do not come back at once.
 */
final class Retry {

	private static final long MOST = Duration.ofSeconds(8).toNanos();
	private static final long LEAST_AFTER_HINT = Duration.ofMillis(5).toNanos();
	private static final int MOST_DOUBLINGS = 10;
	private static final int SPREAD = 10;

	private final Repetition repetition;
	private final boolean agreed;
	private final long first;
	private long smoothed;
	private long variation;
	private int attempts;
	private long progressAt;

	Retry(Repetition repetition, Optional<Duration> agreed, long now) {
		this.repetition = repetition;
		this.agreed = agreed.isPresent();
		this.first = agreed.orElse(repetition.first()).toNanos();
		this.progressAt = now;
	}

	/** The client answered something new. */
	void progress(long now) {
		attempts = 0;
		progressAt = now;
	}

	/** @param nanos between a packet that was sent once and its answer */
	void measured(long nanos) {
		if (smoothed == 0) {
			smoothed = nanos;
			variation = nanos / 2;
		} else {
			variation += (Math.abs(smoothed - nanos) - variation) / 4;
			smoothed += (nanos - smoothed) / 8;
		}
	}

	/** @return nanoseconds to wait for an answer now */
	long nanos() {
		// One loss is chance, more of them are a reason to hold back.
		int doublings = Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS);
		if (agreed) {
			// Only a client that is silent for very long is asked more seldom.
			return attempts < repetition.tries() ? first : Math.max(first, Math.min(MOST, first << doublings));
		}
		long base = smoothed == 0 ? first : Math.max(repetition.least().toNanos(), smoothed + 4 * variation);
		long time = Math.min(MOST, base << doublings);
		return time + time / SPREAD * ThreadLocalRandom.current().nextInt(SPREAD + 1) / SPREAD;
	}

	/** @return nanoseconds to wait when the client said that it misses something, which makes a loss likelier than a slow client */
	long nanosAfterHint() {
		return agreed || smoothed == 0 ? nanos() : Math.min(nanos(), Math.max(LEAST_AFTER_HINT, smoothed + 4 * variation));
	}

	/** The time is over. @return whether to send once more; else it is time to give up */
	boolean again(long now) {
		attempts++;
		return attempts < repetition.tries() || now - progressAt < repetition.patience().toNanos();
	}

	/** @return how often the last packets were sent in vain */
	int attempts() {
		return attempts;
	}

	/** @return the smoothed round trip in nanoseconds, 0 before the first */
	long roundTrip() {
		return smoothed;
	}
}
