/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

/** Hears what happens while somebody practises. */
@FunctionalInterface
public interface PracticeListener {

	/** Nobody looks. */
	PracticeListener NONE = state -> {
	};

	/** Something changed. */
	void changed(PracticeState state);

	/**
	 * The phone works on its own and shows something else. May dwell a little so that people can follow, may call
	 * {@link PracticeSession#pullPlug} and {@link PracticeSession#press}, and may throw
	 * {@link java.util.concurrent.CancellationException} to end everything.
	 */
	default void working(PracticeState state) {
		changed(state);
	}
}
