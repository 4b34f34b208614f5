/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Digits that are set above or below the line stay so: ten to the power of five is not 105. */
final class Raised {

	private static final String ABOVE = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
	private static final String BELOW = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

	private Raised() {
	}

	static String of(TextNode text) {
		Element around = text.parent() instanceof Element element ? element : null;
		String words = text.getWholeText();
		boolean sup = around != null && around.closest("sup") != null;
		boolean sub = around != null && around.closest("sub") != null;
		return (sup || sub) && words.strip().matches("\\d+") ? digits(words, sup ? ABOVE : BELOW) : words;
	}

	private static String digits(String words, String signs) {
		StringBuilder set = new StringBuilder();
		words.chars().forEach(sign -> set.append(sign >= '0' && sign <= '9' ? signs.charAt(sign - '0') : (char) sign));
		return set.toString();
	}
}
