/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.time.Duration;
import java.util.Optional;

import org.fieldbench.tftp.Repetition;

/** When to send again, and when to give up: only if both the tries and the time are used up. */
final class Patience {

	private static final int MOST_DOUBLINGS = 2;

	private final Repetition repetition;
	private final Optional<Duration> agreed;
	private int tries;
	private long since;
	private long deadline;

	/** @param agreed a time to be kept to exactly (RFC 2349); without it the time doubles from try to try up to four times */
	Patience(Repetition repetition, Optional<Duration> agreed) {
		this.repetition = repetition;
		this.agreed = agreed;
		restart();
	}

	/** Something new came, and the next packet goes out. */
	void restart() {
		since = System.nanoTime();
		tries = 1;
		deadline = since + nanos();
	}

	/** The packet goes out again. */
	void again() {
		tries++;
		deadline = System.nanoTime() + nanos();
	}

	private long nanos() {
		return agreed.orElseGet(() -> repetition.first().multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS))).toNanos();
	}

	/** @return when to send again, on the scale of {@link System#nanoTime()} */
	long deadline() {
		return deadline;
	}

	boolean isExhausted() {
		return tries >= repetition.tries() && silence().compareTo(repetition.patience()) >= 0;
	}

	int tries() {
		return tries;
	}

	/** @return time since something new came */
	Duration silence() {
		return Duration.ofNanos(System.nanoTime() - since);
	}
}
