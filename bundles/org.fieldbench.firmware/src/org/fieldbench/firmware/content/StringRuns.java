/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.util.function.Consumer;

import org.fieldbench.firmware.content.StringScan.Found;

/** Takes bytes one after the other and tells the strings in them as they end. */
final class StringRuns {

	private final int shortest;
	private final Consumer<Found> hear;
	private final Run narrow = new Run(false);
	/** Wide characters may begin at even or at odd offsets. */
	private final Run[] wide = { new Run(true), new Run(true) };
	private long position;
	private int before;

	StringRuns(int shortest, Consumer<Found> hear) {
		this.shortest = shortest;
		this.hear = hear;
	}

	void take(byte[] bytes, int count) {
		for (int i = 0; i < count; i++) {
			take(bytes[i] & 0xFF);
		}
	}

	private void take(int unit) {
		narrow.take(unit, position);
		if (position > 0) {
			Run run = wide[(int) (position & 1)];
			run.take(unit == 0 ? before : 0, position - 1);
		}
		before = unit;
		position++;
	}

	void end() {
		narrow.end();
		wide[0].end();
		wide[1].end();
	}

	/** Printable characters in a row. */
	private final class Run {

		private final boolean isWide;
		private final StringBuilder text = new StringBuilder();
		private long start;
		private long length;

		private Run(boolean isWide) {
			this.isWide = isWide;
		}

		private void take(int character, long offset) {
			if (!Printable.is(character)) {
				end();
				return;
			}
			if (length == 0) {
				start = offset;
			}
			length++;
			if (text.length() < StringScan.LONGEST) {
				text.append((char) character);
			}
		}

		private void end() {
			if (length >= shortest) {
				hear.accept(new Found(start, isWide, text.toString(), length));
			}
			text.setLength(0);
			length = 0;
		}
	}
}
