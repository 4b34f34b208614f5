/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * One thread that wakes all transfers whose time has come. Most times are put off before they come, by the ACK that arrives; so it
 * sleeps until the earliest it knew of and looks again, which is a few times a second, and not at all while nothing runs.
 */
final class Ticker implements AutoCloseable {

	private static final Logger LOG = System.getLogger(Ticker.class.getName());
	private static final long PAUSE_AFTER_FAULT = Duration.ofMillis(50).toNanos();

	private final Set<Alarmed> all = ConcurrentHashMap.newKeySet();
	private final Thread thread = Thread.ofPlatform().daemon().name("TFTP timer").unstarted(this::run);
	private volatile long sleepsUntil = Alarmed.NEVER;
	private volatile boolean closed;

	void start() {
		thread.start();
	}

	void add(Alarmed one) {
		all.add(one);
		sooner(one.wakeAt());
	}

	void remove(Alarmed one) {
		all.remove(one);
	}

	/** A time has come nearer. */
	void sooner(long wakeAt) {
		if (isBefore(wakeAt, sleepsUntil)) {
			LockSupport.unpark(thread);
		}
	}

	private void run() {
		while (!closed) {
			try {
				turn();
			} catch (RuntimeException | Error e) {
				// All need this thread, and memory that is short now may be there in a moment.
				LOG.log(Level.ERROR, "The timer failed once and goes on", e);
				LockSupport.parkNanos(this, PAUSE_AFTER_FAULT);
			}
		}
	}

	private void turn() {
		// While it is awake nobody needs to wake it: what they set is seen at the end.
		sleepsUntil = System.nanoTime();
		ringAll();
		long next = earliest();
		sleepsUntil = next;
		if (isBefore(earliest(), next)) {
			return;
		}
		if (next == Alarmed.NEVER) {
			LockSupport.park(this);
		} else {
			LockSupport.parkNanos(this, next - System.nanoTime());
		}
	}

	private void ringAll() {
		long now = System.nanoTime();
		for (Alarmed one : all) {
			if (one.wakeAt() != Alarmed.NEVER && one.wakeAt() - now <= 0) {
				ring(one, now);
			}
		}
	}

	private static void ring(Alarmed one, long now) {
		try {
			one.alarm(now);
		} catch (RuntimeException | Error e) {
			LOG.log(Level.ERROR, "A repetition failed", e);
		}
	}

	private long earliest() {
		long earliest = Alarmed.NEVER;
		for (Alarmed one : all) {
			long its = one.wakeAt();
			if (isBefore(its, earliest)) {
				earliest = its;
			}
		}
		return earliest;
	}

	/** Times of {@link System#nanoTime()} may be negative and only their distance counts. */
	private static boolean isBefore(long one, long other) {
		return one != Alarmed.NEVER && (other == Alarmed.NEVER || one - other < 0);
	}

	@Override
	public void close() {
		closed = true;
		LockSupport.unpark(thread);
	}
}
