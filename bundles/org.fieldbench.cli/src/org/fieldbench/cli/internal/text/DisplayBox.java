/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.text;

/** A phone's display drawn in text. Plain ASCII, so that it looks alike on every terminal. */
public final class DisplayBox {

	private static final int NARROWEST = 20;

	private DisplayBox() {
	}

	/**
	 * @param display what it shows; may have several lines
	 * @param indent blanks before each line
	 * @param note stands beside the first line
	 */
	public static String of(String display, int indent, String note) {
		String[] lines = Texts.safe(display.strip().replace("\n", "\u0000")).isEmpty() ? new String[] { "" }
				: display.strip().split("\\R");
		int width = NARROWEST;
		for (String line : lines) {
			width = Math.max(width, line.length());
		}
		String margin = " ".repeat(indent);
		String edge = margin + "+" + "-".repeat(width + 2) + "+\n";
		StringBuilder box = new StringBuilder(edge);
		String aside = note.isEmpty() ? "" : "  " + note;
		for (String line : lines) {
			box.append(margin).append("| ").append(Texts.safe(line)).append(" ".repeat(width - line.length())).append(" |")
					.append(aside).append('\n');
			aside = "";
		}
		return box.append(edge).toString();
	}
}
