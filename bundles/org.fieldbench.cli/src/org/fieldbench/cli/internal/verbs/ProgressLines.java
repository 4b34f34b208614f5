/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.tftp.client.ClientListener;

/** Tells of a long transfer's progress, a line every few seconds; a short one passes in silence. */
final class ProgressLines implements ClientListener {

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

	private final Consumer<String> lines;
	private final BooleanSupplier cancelled;
	private final long start = System.nanoTime();
	private long nextLine = start + BETWEEN_LINES.toNanos();
	private OptionalLong size = OptionalLong.empty();

	/** @param cancelled whether the user wants it to end */
	ProgressLines(Consumer<String> lines, BooleanSupplier cancelled) {
		this.lines = lines;
		this.cancelled = cancelled;
	}

	@Override
	public void agreed(Map<String, String> options, OptionalLong whole) {
		size = whole;
	}

	@Override
	public void progressed(long bytes) {
		long now = System.nanoTime();
		if (now - nextLine >= 0) {
			nextLine = now + BETWEEN_LINES.toNanos();
			lines.accept(line(bytes, size, Duration.ofNanos(now - start)));
		}
	}

	static String line(long bytes, OptionalLong size, Duration elapsed) {
		double rate = bytes / (elapsed.toNanos() / 1e9);
		boolean known = size.orElse(0) > 0 && size.getAsLong() >= bytes;
		String part = known ? Texts.number(bytes) + " of " + Texts.bytes(size.getAsLong()) + ", " + bytes * 100 / size.getAsLong() + " %"
				: Texts.bytes(bytes);
		return part + ", " + Texts.rate(rate);
	}

	@Override
	public boolean isCancelled() {
		return cancelled.getAsBoolean();
	}
}
