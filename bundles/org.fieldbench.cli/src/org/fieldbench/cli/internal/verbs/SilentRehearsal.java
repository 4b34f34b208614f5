/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.session.RehearsalListener;

/** Tells nothing, and ends the rehearsal at Ctrl-C. */
record SilentRehearsal(StopSignal stop) implements RehearsalListener {

	@Override
	public boolean cancelled() {
		return stop.isRaised();
	}
}
