/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

/** A token bucket: so many units a second, with a little ahead of time. Safe for use by several threads. */
final class RateLimit {

	private static final long SECOND = 1_000_000_000L;

	private final double perNano;
	private final double most;
	private double tokens;
	private long filledAt;

	/**
	 * @param perSecond units in a second, 0 for no limit
	 * @param most units that may be saved up
	 */
	RateLimit(double perSecond, double most, long now) {
		this.perNano = perSecond / SECOND;
		this.most = most;
		this.tokens = most;
		this.filledAt = now;
	}

	/** @return 0 if the units were taken, else after how many nanoseconds to ask again */
	long take(int units, long now) {
		return perNano == 0 ? 0 : takeLimited(units, now);
	}

	private synchronized long takeLimited(int units, long now) {
		tokens = Math.min(most, tokens + (now - filledAt) * perNano);
		filledAt = now;
		// What is more than can be saved up goes out when the bucket is full, and is owed.
		double needed = Math.min(units, most);
		if (tokens >= needed) {
			tokens -= units;
			return 0;
		}
		return Math.max(1, (long) ((needed - tokens) / perNano));
	}
}
