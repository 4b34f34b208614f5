/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Severity;

/**
 * Bounds what packets that lead nowhere can cost: a thousand phones may start at once, but whoever asks without end is answered so
 * often and no more. What was passed over is told once a second.
 */
final class FloodGuard implements Alarmed {

	private static final double REQUESTS_PER_SECOND = 3_000;
	private static final double REQUESTS_AT_ONCE = 5_000;
	private static final double REQUESTS_PER_ADDRESS = 1_500;
	private static final double REQUESTS_AT_ONCE_PER_ADDRESS = 3_000;
	private static final double ERRORS_PER_SECOND = 500;
	private static final int MOST_ADDRESSES = 1024;
	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	private final EventQueue events;
	private final Ticker ticker;
	private final RateLimit requests = new RateLimit(REQUESTS_PER_SECOND, REQUESTS_AT_ONCE, System.nanoTime());
	private final RateLimit errors = new RateLimit(ERRORS_PER_SECOND, ERRORS_PER_SECOND, System.nanoTime());
	private final Map<InetAddress, RateLimit> perAddress = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<InetAddress, RateLimit> eldest) {
			return size() > MOST_ADDRESSES;
		}
	};
	private int passedOver;
	private int strays;
	private int malformed;
	private volatile long tellAt = NEVER;

	FloodGuard(EventQueue events, Ticker ticker) {
		this.events = events;
		this.ticker = ticker;
	}

	/** @return whether to look at a request from there */
	synchronized boolean admits(InetAddress client, long now) {
		RateLimit its = perAddress.computeIfAbsent(client,
				each -> new RateLimit(REQUESTS_PER_ADDRESS, REQUESTS_AT_ONCE_PER_ADDRESS, now));
		if (its.take(1, now) == 0 && requests.take(1, now) == 0) {
			return true;
		}
		passedOver(now);
		return false;
	}

	/** A request gets no answer at all; a true client asks again. */
	synchronized void passedOver(long now) {
		passedOver++;
		tellSoon(now);
	}

	/** @return whether to answer a packet that belongs to no transfer */
	synchronized boolean answersStray(long now) {
		strays++;
		tellSoon(now);
		return errors.take(1, now) == 0;
	}

	/** @return whether to answer what is no TFTP packet */
	synchronized boolean answersMalformed(long now) {
		malformed++;
		tellSoon(now);
		return errors.take(1, now) == 0;
	}

	private void tellSoon(long now) {
		if (tellAt == NEVER) {
			tellAt = now + SECOND;
			ticker.sooner(tellAt);
		}
	}

	@Override
	public long wakeAt() {
		return tellAt;
	}

	@Override
	public synchronized void alarm(long now) {
		tellAt = NEVER;
		if (passedOver > 0) {
			events.tell(Kind.FLOOD, Severity.WARNING, passedOver + (passedOver == 1 ? " request was" : " requests were")
					+ " passed over: more came than can be answered. Find out which device asks without end.");
		}
		if (strays + malformed > 0) {
			events.tell(Kind.STRAY, Severity.DETAIL,
					strays + " packets belonged to no transfer, and " + malformed + " were no TFTP packets.");
		}
		passedOver = 0;
		strays = 0;
		malformed = 0;
	}
}
