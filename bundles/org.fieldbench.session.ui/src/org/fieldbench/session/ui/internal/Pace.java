/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Holds a rehearsal at each step for a moment, since the virtual phone is faster than an eye can follow. */
public final class Pace {

	private static final Duration SLICE = Duration.ofMillis(50);

	private final Duration eachStep;

	/** @param eachStep how long; zero does not hold at all */
	public Pace(Duration eachStep) {
		this.eachStep = eachStep;
	}

	/** Holds the calling thread; returns early when cancelled or interrupted. */
	public void hold(BooleanSupplier cancelled) {
		long end = System.nanoTime() + eachStep.toNanos();
		try {
			while (System.nanoTime() < end && !cancelled.getAsBoolean()) {
				Thread.sleep(SLICE);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
