/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.stream.Collectors;

import org.fieldbench.cli.internal.text.Texts;

/** An article's Markdown on a terminal: it reads well as it is, only long lines are wrapped beside their list mark. */
final class ArticleText {

	private ArticleText() {
	}

	static String of(String markdown) {
		return markdown.strip().lines().map(ArticleText::line).collect(Collectors.joining("\n"));
	}

	private static String line(String line) {
		if (line.length() <= Texts.WIDTH || line.startsWith("|")) {
			return line;
		}
		String mark = line.replaceFirst("^(\\s*(?:[-*>]\\s+|\\d+[.)]\\s+)?).*$", "$1");
		return mark + Texts.wrap(line.substring(mark.length()), mark.length());
	}
}
