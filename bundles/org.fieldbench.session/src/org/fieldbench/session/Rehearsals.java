/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.util.concurrent.CancellationException;

/** Runs rehearsals: a flash session against a virtual phone on loopback, with real TFTP and without risk. An OSGi service. */
public interface Rehearsals {

	/**
	 * Runs one to its end, on the calling thread.
	 *
	 * @throws SessionException if it cannot begin (bad firmware bundle, no or several boot codes, unknown model or alert, no
	 *                          report folder); the message is for the user
	 * @throws CancellationException if the listener says so
	 */
	RehearsalResult run(RehearsalRequest request, RehearsalListener listener) throws SessionException;
}
