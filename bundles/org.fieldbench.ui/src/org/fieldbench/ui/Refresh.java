/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.time.Duration;

import org.eclipse.jface.util.Throttler;
import org.eclipse.swt.widgets.Control;

/**
 * Brings a control up to date, at most a few times a second however often it is asked. May be asked on any thread, also
 * after the control is gone.
 */
public final class Refresh {

	/** Seldom enough to cost nothing, often enough to look alive. */
	public static final Duration LIVE = Duration.ofMillis(150);

	private final Control control;
	private final Throttler throttler;

	private Refresh(Control control, Duration atMostEvery, Runnable update) {
		this.control = control;
		this.throttler = new Throttler(control.getDisplay(), atMostEvery, () -> runIfThere(update));
	}

	/**
	 * @param control that is updated; must be called on its thread
	 * @param update runs on the control's thread, never after the control is disposed
	 */
	public static Refresh of(Control control, Runnable update) {
		return new Refresh(control, LIVE, update);
	}

	/** As {@link #of(Control, Runnable)}, with a time of one's own. */
	public static Refresh of(Control control, Duration atMostEvery, Runnable update) {
		return new Refresh(control, atMostEvery, update);
	}

	/** Asks for an update. */
	public void request() {
		throttler.throttledExec();
	}

	private void runIfThere(Runnable update) {
		if (!control.isDisposed()) {
			update.run();
		}
	}
}
