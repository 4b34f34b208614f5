/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.time.Duration;
import java.util.Optional;

import org.fieldbench.tftp.ServerSettings;

/** How long to wait for an ACK: the time agreed (RFC 2349), else one that doubles from try to try up to eight times the first. */
record Patience(Duration first, boolean growing, int tries) {

	private static final int MOST_DOUBLINGS = 3;

	static Patience of(ServerSettings settings, Optional<Duration> agreed) {
		return new Patience(agreed.orElse(settings.repetition().first()), agreed.isEmpty(), settings.repetition().tries());
	}

	/** @param attempt counts from 0 */
	Duration afterTry(int attempt) {
		return growing ? first.multipliedBy(1L << Math.min(attempt, MOST_DOUBLINGS)) : first;
	}
}
