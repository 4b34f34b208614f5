/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.fieldbench.cli.internal.text.NowAndThen;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.check.CheckProgress;

/** Tells how far a long check of articles is, a line every few seconds; a short one passes in silence. */
final class CheckLines implements CheckProgress {

	private final NowAndThen progress;

	/** @param nanos the time, as {@link System#nanoTime()} gives it */
	CheckLines(Consumer<String> lines, LongSupplier nanos) {
		progress = new NowAndThen(lines, nanos);
	}

	@Override
	public boolean next(String article, int done, int total) {
		progress.say(() -> Texts.number(done) + " of " + Texts.count(total, "article", "articles") + " looked at, " + (long) done * 100 / total + " %");
		return true;
	}
}
