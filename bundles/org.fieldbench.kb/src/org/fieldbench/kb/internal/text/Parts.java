/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The two parts of an article's text.
 *
 * @param head the lines of the front matter, ended by LF, without those of hyphens; the first one is line 2 of the text
 * @param body what follows, without blank lines around it
 */
record Parts(Optional<String> head, String body) {

	private static final String HYPHENS = "---";
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	static Parts of(String text) {
		String clean = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		List<String> lines = clean.lines().toList();
		int end = lines.isEmpty() || !isHyphens(lines.get(0)) ? -1 : nextHyphens(lines);
		if (end < 0) {
			return new Parts(Optional.empty(), clean.strip());
		}
		return new Parts(Optional.of(lines.subList(1, end).stream().map(line -> line + "\n").collect(Collectors.joining())),
				rest(clean, end + 1).strip());
	}

	private static int nextHyphens(List<String> lines) {
		for (int line = 1; line < lines.size(); line++) {
			if (isHyphens(lines.get(line))) {
				return line;
			}
		}
		return -1;
	}

	private static boolean isHyphens(String line) {
		return line.startsWith(HYPHENS) && line.stripTrailing().length() == HYPHENS.length();
	}

	/** The text after so many lines, with its own line ends. */
	private static String rest(String text, int lines) {
		int at = 0;
		for (int passed = 0; passed < lines && at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
				passed++;
			}
		}
		return text.substring(at);
	}
}
