/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.fieldbench.cli.internal.text.NowAndThen;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.imports.ImportProgress;

/** Tells how far a long import is, a line every few seconds; a short one passes in silence. */
final class ImportLines implements ImportProgress {

	private final NowAndThen progress;
	private int read;

	/** @param nanos the time, as {@link System#nanoTime()} gives it */
	ImportLines(Consumer<String> lines, LongSupplier nanos) {
		progress = new NowAndThen(lines, nanos);
	}

	@Override
	public void reading(String file) {
		read++;
		progress.say(() -> "Reading file " + Texts.number(read) + ": " + Texts.safe(file));
	}

	/** @param done pages that are kept */
	void keeping(int done, int total) {
		progress.say(() -> Texts.number(done) + " of " + Texts.count(total, "page", "pages") + " kept");
	}
}
