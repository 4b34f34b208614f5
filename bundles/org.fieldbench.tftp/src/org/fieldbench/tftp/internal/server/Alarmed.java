/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

/** Something that wants to be woken at a time, which it may put off or bring forward. */
interface Alarmed {

	/** Never. */
	long NEVER = Long.MAX_VALUE;

	/** @return when to wake it, on the scale of {@link System#nanoTime()}, or {@link #NEVER} */
	long wakeAt();

	/** It is that time, or a little later; may also be called too early. */
	void alarm(long now);
}
