/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.imports.ImportProgress;

/** Tells how far a long import is, a line every few seconds; a short one passes in silence. */
final class ImportLines implements ImportProgress {

	private static final long BETWEEN_LINES = Duration.ofSeconds(2).toNanos();

	private final Consumer<String> lines;
	private final LongSupplier nanos;
	private long last;
	private int read;

	/** @param nanos the time, as {@link System#nanoTime()} gives it */
	ImportLines(Consumer<String> lines, LongSupplier nanos) {
		this.lines = lines;
		this.nanos = nanos;
		last = nanos.getAsLong();
	}

	@Override
	public void reading(String file) {
		read++;
		say("Reading file " + Texts.number(read) + ": " + Texts.safe(file));
	}

	/** @param done pages that are kept */
	void keeping(int done, int total) {
		say(Texts.number(done) + " of " + Texts.count(total, "page", "pages") + " kept");
	}

	private void say(String line) {
		long now = nanos.getAsLong();
		if (now - last >= BETWEEN_LINES) {
			last = now;
			lines.accept(line);
		}
	}
}
