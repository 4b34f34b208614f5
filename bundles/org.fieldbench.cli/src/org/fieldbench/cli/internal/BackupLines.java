/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.backup.BackupProgress;

/** Tells how far long work with a backup is, a line every few seconds; a short one passes in silence. */
public final class BackupLines implements BackupProgress {

	private static final long BETWEEN_LINES = Duration.ofSeconds(2).toNanos();

	private final String what;
	private final Consumer<String> lines;
	private final LongSupplier nanos;
	private long last;

	/**
	 * @param what is done, e.g. "Making the backup"
	 * @param nanos the time, as {@link System#nanoTime()} gives it
	 */
	public BackupLines(String what, Consumer<String> lines, LongSupplier nanos) {
		this.what = what;
		this.lines = lines;
		this.nanos = nanos;
		last = nanos.getAsLong();
	}

	@Override
	public void at(long done, long all) {
		long now = nanos.getAsLong();
		if (now - last >= BETWEEN_LINES) {
			last = now;
			lines.accept(what + ": " + (done < all ? done * 100 / all + " %" : Texts.bytes(done)));
		}
	}
}
