/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A kind of words that are set as what they are.
 *
 * @param pattern finds them; its group {@code it}, or else the whole match, is what is set
 * @param element makes the element around them, of the match; null leaves the text as it is
 */
record Wording(Pattern pattern, BiFunction<TextNode, Matcher, Element> element) {

	void apply(Element body) {
		for (TextNode text : TextNodes.running(body)) {
			apply(text);
		}
	}

	private void apply(TextNode text) {
		TextNode rest = text;
		Matcher matcher = pattern.matcher(rest.getWholeText());
		int from = 0;
		while (matcher.find(from)) {
			String group = pattern.namedGroups().containsKey("it") ? "it" : null;
			int begin = group == null ? matcher.start() : matcher.start(group);
			int end = group == null ? matcher.end() : matcher.end(group);
			Element around = end > begin ? element.apply(rest, matcher) : null;
			if (around == null) {
				from = Math.max(matcher.end(), matcher.start() + 1);
			} else {
				rest = TextNodes.wrap(rest, begin, end, around);
				matcher = pattern.matcher(rest.getWholeText());
				from = 0;
			}
			if (from > rest.getWholeText().length()) {
				return;
			}
		}
	}
}
