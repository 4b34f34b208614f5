/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.fieldbench.cli.internal.text.NowAndThen;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.backup.BackupProgress;

/** Tells how far long work with a backup is, a line every few seconds; a short one passes in silence. */
public final class BackupLines implements BackupProgress {

	private final String what;
	private final NowAndThen progress;

	/**
	 * @param what is done, e.g. "Making the backup"
	 * @param nanos the time, as {@link System#nanoTime()} gives it
	 */
	public BackupLines(String what, Consumer<String> lines, LongSupplier nanos) {
		this.what = what;
		progress = new NowAndThen(lines, nanos);
	}

	@Override
	public void at(long done, long all) {
		progress.say(() -> what + ": " + (done < all ? done * 100 / all + " %" : Texts.bytes(done)));
	}
}
