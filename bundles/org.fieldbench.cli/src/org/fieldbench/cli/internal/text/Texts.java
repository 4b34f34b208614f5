/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.text;

import java.time.Duration;
import java.util.Locale;

/** How numbers and long texts are written for people. */
public final class Texts {

	/** Width that texts are wrapped to, in characters. */
	public static final int WIDTH = 100;

	private Texts() {
	}

	/** @return e.g. "1,048,576 bytes" */
	public static String bytes(long count) {
		return count(count, "byte", "bytes");
	}

	/** @return e.g. "1,048,576" */
	public static String number(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** @return e.g. "3 files" */
	public static String count(long count, String one, String many) {
		return number(count) + " " + (count == 1 ? one : many);
	}

	/** @return e.g. "0.4 s" or "2 min 5 s" */
	public static String time(Duration time) {
		return time.toMinutes() > 0 ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
				: String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
	}

	/** @return e.g. "1.5 MB/s" */
	public static String rate(double bytesPerSecond) {
		return bytesPerSecond < 1e6 ? String.format(Locale.ROOT, "%.0f kB/s", bytesPerSecond / 1e3)
				: String.format(Locale.ROOT, "%.1f MB/s", bytesPerSecond / 1e6);
	}

	/** @return a text of unknown origin without the control characters that a terminal would obey */
	public static String safe(String foreign) {
		return foreign.replaceAll("\\p{Cntrl}", "?");
	}

	/** Wraps a text at blanks; each line begins with the indent, the first one excepted. */
	public static String wrap(String text, int indent) {
		StringBuilder wrapped = new StringBuilder();
		int column = indent;
		for (String word : text.strip().split("\\s+")) {
			if (column > indent && column + 1 + word.length() > WIDTH) {
				wrapped.append('\n').append(" ".repeat(indent));
				column = indent;
			} else if (column > indent) {
				wrapped.append(' ');
				column++;
			}
			wrapped.append(word);
			column += word.length();
		}
		return wrapped.toString();
	}
}
