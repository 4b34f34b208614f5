/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines at blanks, and words that are longer than a line anywhere. */
final class Wrapping {

	private Wrapping() {
	}

	static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		String rest = text.strip();
		while (rest.length() > width) {
			int blank = rest.lastIndexOf(' ', width);
			int end = blank > 0 ? blank : width;
			lines.add(rest.substring(0, end).stripTrailing());
			rest = rest.substring(end).stripLeading();
		}
		lines.add(rest);
		return lines;
	}
}
