/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Tells articles that are set as a typewriter would, as archives of mails have them, from code. */
final class Preformatted {

	private static final Pattern PROSE = Pattern.compile("(?U).*\\b\\p{Ll}{2,} \\p{Ll}{2,} \\p{Ll}{2,}.*");
	/** Of the page's words, and of the lines, in percent. */
	private static final int MUCH = 40;
	private static final int PROSE_LINES = 30;
	private static final int FEW = 4;

	private Preformatted() {
	}

	static boolean isText(Element pre) {
		List<String> lines = pre.wholeText().lines().filter(line -> !line.isBlank()).toList();
		int page = Math.max(1, pre.ownerDocument().body().text().length());
		long prose = lines.stream().filter(line -> PROSE.matcher(line).matches()).count();
		return lines.size() >= FEW && pre.text().length() * 100L >= (long) page * MUCH && prose * 100 >= (long) lines.size() * PROSE_LINES
				&& pre.selectFirst("img, table, code") == null;
	}
}
