/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The user's wish to end a verb that runs on: Ctrl-C, or the end of the session. While it is open the wish does not end
 * the process; the verb waits for it and ends in an orderly way, with its own exit code.
 */
public final class StopSignal implements AutoCloseable {

	private final CountDownLatch raised = new CountDownLatch(1);
	private final CountDownLatch ended = new CountDownLatch(1);

	/** @return a signal that hears Ctrl-C */
	public static StopSignal ofProcess() {
		StopSignal signal = new StopSignal();
		if (!SystemSignals.onStop(signal::raise)) {
			Runtime.getRuntime().addShutdownHook(new Thread(signal::raiseAndWait, "stop of the verb"));
		}
		return signal;
	}

	public void raise() {
		raised.countDown();
	}

	public boolean isRaised() {
		return raised.getCount() == 0;
	}

	/** Waits until it is raised. */
	public void await() throws InterruptedException {
		raised.await();
	}

	/** Waits until it is raised, at most for the time given. */
	public void await(Duration longest) throws InterruptedException {
		raised.await(longest.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** The verb has ended. */
	@Override
	public void close() {
		ended.countDown();
	}

	/** Where signals cannot be caught the process is ending already: hold it up until the verb has said its last word. */
	private void raiseAndWait() {
		raise();
		try {
			ended.await(5, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
