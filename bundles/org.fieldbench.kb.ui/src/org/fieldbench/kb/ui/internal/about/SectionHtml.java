/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Pieces of the HTML under an article. */
final class SectionHtml {

	private static final String COMMANDS = "org.fieldbench.kb.ui.";

	private SectionHtml() {
	}

	/**
	 * @param command of this bundle, e.g. "showArticle"
	 * @param parameters values by the last word of the parameter's id, e.g. "article"
	 */
	static String link(String command, Map<String, String> parameters, String label) {
		String query = parameters.entrySet().stream().map(entry -> COMMANDS + entry.getKey() + "=" + encoded(entry.getValue())).collect(Collectors.joining("&"));
		return "<a href=\"fieldbench:do/" + COMMANDS + command + (query.isEmpty() ? "" : "?" + escaped(query)) + "\">" + escaped(label) + "</a>";
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** What can be done here. */
	static String actions(String... links) {
		return "<p class=\"actions\">" + String.join(" \u00b7 ", links) + "</p>\n";
	}

	/** Says that there is nothing. */
	static String none(String sentence) {
		return "<p class=\"none\">" + sentence + "</p>\n";
	}

	static String section(String name, String title, String content) {
		return "<section class=\"about " + name + "\">\n<h2>" + title + "</h2>\n" + content + "</section>\n";
	}
}
