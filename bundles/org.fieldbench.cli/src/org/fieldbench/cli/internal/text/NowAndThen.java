/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.text;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Lines that tell how far long work is: one every few seconds, however often there is something to tell. Short work passes in silence. */
public final class NowAndThen {

	private static final long BETWEEN_LINES = Duration.ofSeconds(2).toNanos();

	private final Consumer<String> lines;
	private final LongSupplier nanos;
	private long last;

	/** @param nanos the time, as {@link System#nanoTime()} gives it; the work begins now */
	public NowAndThen(Consumer<String> lines, LongSupplier nanos) {
		this.lines = lines;
		this.nanos = nanos;
		last = nanos.getAsLong();
	}

	/** @param line is asked for only when it is time for one */
	public void say(Supplier<String> line) {
		long now = nanos.getAsLong();
		if (now - last >= BETWEEN_LINES) {
			last = now;
			lines.accept(line.get());
		}
	}
}
