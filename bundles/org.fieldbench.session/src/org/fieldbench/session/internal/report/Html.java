/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes HTML. Whatever is not markup of ours goes through {@link #escape}. */
final class Html {

	private final StringBuilder out = new StringBuilder();

	/** Begins a page that loads nothing and runs nothing. */
	Html begin(String title) {
		return raw("<!DOCTYPE html>\n").open("html lang=\"en\"").open("head").raw("<meta charset=\"utf-8\"/>\n")
				.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
				.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n").element("title", title)
				.raw("<style>\n" + style() + "</style>\n").close("head").open("body").open("main");
	}

	/** @return the page, which is complete now */
	String end() {
		return close("main").close("body").close("html").toString();
	}

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
		default -> hides(character) ? "\uFFFD" : Character.toString(character);
		}));
		return safe.toString();
	}

	/** Control characters, and marks that turn the direction of text, so that a name looks like another. */
	private static boolean hides(int character) {
		return Character.isISOControl(character) && !Character.isWhitespace(character) || character >= 0x202A && character <= 0x202E
				|| character >= 0x2066 && character <= 0x2069;
	}

	private static String style() {
		try (InputStream css = Html.class.getResourceAsStream("evidence.css")) {
			return new String(css.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String name(String tag) {
		return tag.split(" ", 2)[0];
	}
}
