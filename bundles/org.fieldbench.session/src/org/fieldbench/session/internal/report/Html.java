/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

/** Writes HTML. Whatever is not markup of ours goes through {@link #escape}. */
final class Html {

	private final StringBuilder out = new StringBuilder();

	/** @param markup trusted, as it is */
	Html raw(String markup) {
		out.append(markup);
		return this;
	}

	/** @param tag may carry attributes, e.g. {@code p class="note"} */
	Html element(String tag, String text) {
		return raw("<" + tag + ">").text(text).raw("</" + name(tag) + ">\n");
	}

	Html text(String text) {
		return raw(escape(text));
	}

	Html open(String tag) {
		return raw("<" + tag + ">\n");
	}

	Html close(String tag) {
		return raw("</" + tag + ">\n");
	}

	/** A row of a table: a heading and a value. */
	Html fact(String name, String value) {
		return raw("<tr>").raw("<th scope=\"row\">" + escape(name) + "</th>").raw("<td>" + escape(value) + "</td>").raw("</tr>\n");
	}

	Html headings(String... names) {
		open("thead").raw("<tr>");
		for (String name : names) {
			raw("<th scope=\"col\">").text(name).raw("</th>");
		}
		return raw("</tr>\n").close("thead");
	}

	@Override
	public String toString() {
		return out.toString();
	}

	static String escape(String text) {
		var safe = new StringBuilder(text.length());
		text.codePoints().forEach(character -> safe.append(switch (character) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		case '\'' -> "&#39;";
		default -> Character.isISOControl(character) && !Character.isWhitespace(character) ? "\uFFFD" : Character.toString(character);
		}));
		return safe.toString();
	}

	private static String name(String tag) {
		return tag.split(" ", 2)[0];
	}
}
