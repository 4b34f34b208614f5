/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

/** Lines that grow: blanks become one, and line ends are written once something follows them. */
final class FlowText {

	private final StringBuilder text = new StringBuilder();
	private int due;
	private int kept;

	int length() {
		return text.length();
	}

	/** Asks for at least so many line ends before what comes next. */
	void end(int lines) {
		due = Math.max(due, lines);
	}

	/** Writes the line ends that are due, in place of the blanks before them. */
	void open() {
		if (due > 0 && !text.isEmpty()) {
			while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
				text.setLength(text.length() - 1);
			}
			text.append("\n".repeat(due));
		}
		due = 0;
	}

	/** Writes in the present line. */
	void add(String piece) {
		text.append(piece);
	}

	/** Keeps blanks and line ends as they are, until {@link #release()}. */
	void keep() {
		kept++;
	}

	/** The last line end is left out: what follows asks for its own. */
	void release() {
		kept--;
		if (endsBlank()) {
			text.setLength(text.length() - 1);
		}
	}

	/** Writes words, in a new line if one is due. */
	void words(String words) {
		String said = kept > 0 ? words : words.replaceAll("[ \t\r\n]+", " ");
		if (kept == 0 && (due > 0 || text.isEmpty() || endsBlank())) {
			said = said.replaceFirst("^ ", "");
		}
		if (!said.isEmpty()) {
			open();
			text.append(said);
		}
	}

	private boolean endsBlank() {
		return !text.isEmpty() && " \n\t".indexOf(text.charAt(text.length() - 1)) >= 0;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
