/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.time.Duration;

/**
 * How many packets of a window go out back to back. The window itself cannot shrink once it is agreed: a receiver answers whole
 * windows only (RFC 7440). So after a loss what shrinks is the burst, with pauses between, and grows again while all goes well.
 */
final class Pace {

	private static final long SHORTEST_PAUSE = Duration.ofNanos(250_000).toNanos();
	private static final long LONGEST_PAUSE = Duration.ofMillis(10).toNanos();

	private final int window;
	private int burst;

	Pace(int window) {
		this.window = window;
		this.burst = window;
	}

	void lost() {
		burst = Math.max(1, burst / 2);
	}

	void arrived() {
		burst = Math.min(window, burst + Math.max(1, burst / 4));
	}

	/** @return packets to be sent before a pause */
	int burst() {
		return burst;
	}

	/** @return nanoseconds between two bursts */
	long pause(long roundTrip) {
		return Math.clamp(roundTrip / Math.max(1, window / burst), SHORTEST_PAUSE, LONGEST_PAUSE);
	}
}
