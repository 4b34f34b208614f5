/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.text;

import java.util.List;

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
		List<String> lines = display.strip().lines().map(Texts::safe).toList();
		int width = Math.max(NARROWEST, lines.stream().mapToInt(String::length).max().orElse(0));
		String margin = " ".repeat(indent);
		String edge = margin + "+" + "-".repeat(width + 2) + "+\n";
		StringBuilder box = new StringBuilder(edge);
		String aside = note.isEmpty() ? "" : "  " + note;
		for (String line : lines.isEmpty() ? List.of("") : lines) {
			box.append(margin).append("| ").append(line).append(" ".repeat(width - line.length())).append(" |").append(aside)
					.append('\n');
			aside = "";
		}
		return box.append(edge).toString();
	}
}
