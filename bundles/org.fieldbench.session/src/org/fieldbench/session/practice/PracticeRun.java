/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.fieldbench.session.SessionException;

/**
 * A practice in which time passes by itself. {@link #run} holds one thread; whoever presses keys may do it on any other. What is
 * done before it begins waits for it; after its end it has no effect.
 */
public final class PracticeRun {

	/** How soon a wish to cancel is noticed. */
	private static final long GLANCE_MS = 100;

	/** Something that was done to the phone, by hand. */
	@FunctionalInterface
	private interface Deed {
		void to(PracticeSession session);
	}

	private final PracticePace pace;
	private final PracticeListener watcher;
	private final BooleanSupplier cancelled;
	private final BlockingQueue<Deed> deeds = new LinkedBlockingQueue<>();
	private PracticeSession session;
	private boolean ended;
	private IOException failure;

	/**
	 * @param watcher hears of every change on the thread of {@link #run}
	 * @param cancelled asked often on that thread
	 */
	public PracticeRun(PracticePace pace, PracticeListener watcher, BooleanSupplier cancelled) {
		this.pace = pace;
		this.watcher = watcher;
		this.cancelled = cancelled;
	}

	/**
	 * Runs until the procedure has ended, the phone is dead, or somebody wants it to {@link #end}.
	 *
	 * @return how things stood then
	 * @throws SessionException if it cannot begin, see {@link Practices#begin}, or the firmware bundle cannot be served
	 * @throws CancellationException if it was cancelled
	 */
	public PracticeState run(Practices practices, PracticeRequest request) throws SessionException {
		try (PracticeSession desk = practices.begin(request, new Follower())) {
			session = desk;
			watcher.changed(desk.state());
			while (!ended && desk.state().summary().isEmpty()) {
				turn();
			}
			return desk.state();
		}
	}

	public void press(char key) {
		deeds.add(desk -> desk.press(key));
	}

	public void pullPlug() {
		deeds.add(PracticeSession::pullPlug);
	}

	public void plugIn() {
		deeds.add(PracticeSession::plugIn);
	}

	/** Pulls the plug and plugs the phone in again. */
	public void reboot() {
		pullPlug();
		plugIn();
	}

	public void serve() {
		deeds.add(this::serveFrom);
	}

	/** Puts the phone away. */
	public void end() {
		deeds.add(desk -> ended = true);
	}

	private void turn() throws SessionException {
		PracticeState.Phone phone = session.state().phone();
		if (!phone.busy()) {
			take(Duration.ofDays(1));
		} else if (phone.working() || !take(pace.window())) {
			passTime();
		}
		if (failure != null) {
			throw new SessionException(failure.getMessage(), failure);
		}
	}

	private void passTime() {
		try {
			session.passTime();
		} catch (CancellationException e) {
			if (!ended) {
				throw e;
			}
		}
	}

	/** @return whether something was done in that time */
	private boolean take(Duration longest) {
		long end = System.nanoTime() + longest.toNanos();
		try {
			for (long left = longest.toNanos(); left >= 0; left = end - System.nanoTime()) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				Deed deed = deeds.poll(Math.min(GLANCE_MS, TimeUnit.NANOSECONDS.toMillis(left) + 1), TimeUnit.MILLISECONDS);
				if (deed != null) {
					deed.to(session);
					return true;
				}
			}
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	private void serveFrom(PracticeSession desk) {
		try {
			desk.serve();
		} catch (IOException e) {
			failure = e;
			ended = true;
		}
	}

	/** Dwells at each change while the phone works; what is done meanwhile is done to a phone that works. */
	private final class Follower implements PracticeListener {

		@Override
		public void changed(PracticeState state) {
			watcher.changed(state);
		}

		@Override
		public void working(PracticeState state) {
			watcher.working(state);
			boolean more = true;
			while (more && session.state().phone().powered()) {
				more = take(pace.work());
				if (ended) {
					throw new CancellationException();
				}
			}
		}
	}
}
