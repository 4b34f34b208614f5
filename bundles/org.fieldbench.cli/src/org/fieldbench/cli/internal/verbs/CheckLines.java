/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.check.CheckProgress;

/** Tells how far a long check of articles is, a line every few seconds; a short one passes in silence. */
final class CheckLines implements CheckProgress {

	private static final long BETWEEN_LINES = Duration.ofSeconds(2).toNanos();

	private final Consumer<String> lines;
	private final LongSupplier nanos;
	private long last;

	/** @param nanos the time, as {@link System#nanoTime()} gives it */
	CheckLines(Consumer<String> lines, LongSupplier nanos) {
		this.lines = lines;
		this.nanos = nanos;
		last = nanos.getAsLong();
	}

	@Override
	public boolean next(String article, int done, int total) {
		long now = nanos.getAsLong();
		if (now - last >= BETWEEN_LINES) {
			last = now;
			lines.accept(Texts.number(done) + " of " + Texts.count(total, "article", "articles") + " looked at, " + (long) done * 100 / total + " %");
		}
		return true;
	}
}
