/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.internal.text.PlainText;

/** An article for a terminal. */
final class TextPage {

	private static final int WIDTH = 80;
	private static final int LABEL = 14;
	/** The indent of a line and the mark of its list item: what wrapped lines are aligned to. */
	private static final Pattern MARK = Pattern.compile("^ *(?:(?:\\d+[.)]|[-*+]) +)*");

	private TextPage() {
	}

	static String of(Article article) {
		var head = new StringBuilder();
		detail(head, "Article", article.id());
		detail(head, "Title", article.title());
		detail(head, "State", article.editorial().state().label());
		article.lastUpdated().ifPresent(date -> detail(head, "Last updated", date.toString()));
		Details.of(article).forEach((label, value) -> detail(head, label, value));
		detail(head, "Models", String.join(", ", article.models()));
		detail(head, "Tags", String.join(", ", article.tags()));
		detail(head, "Source", article.source());
		article.cleaned().forEach(change -> detail(head, "Cleaned", change));
		return head + "\n" + PlainText.of(article.body()).strip().lines().map(TextPage::wrapped)
				.collect(Collectors.joining("\n")) + "\n";
	}

	private static void detail(StringBuilder head, String label, String value) {
		if (!value.isEmpty()) {
			head.append(label).append(" ".repeat(LABEL - label.length()))
					.append(wrap(PlainText.clean(value).replace('\n', ' '), LABEL)).append('\n');
		}
	}

	private static String wrapped(String line) {
		Matcher mark = MARK.matcher(line);
		int indent = mark.lookingAt() ? mark.end() : 0;
		return line.substring(0, indent) + wrap(line.substring(indent), indent);
	}

	/** @param indent what the first line already holds and the next ones begin with */
	private static String wrap(String text, int indent) {
		var wrapped = new StringBuilder();
		int column = indent;
		for (String word : text.strip().split(" +")) {
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
