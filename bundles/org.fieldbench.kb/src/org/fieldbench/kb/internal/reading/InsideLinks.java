/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.reading.ArticleLink;
import org.jsoup.nodes.Element;

/** Gives links that are relative to the article's file the addresses of what they mean. */
final class InsideLinks {

	/** As in the folder of articles ({@code ../212/article.md}), or beside a shipped one ({@code 212.md}). */
	private static final Pattern ARTICLE = Pattern.compile("(?:\\.\\./)?([\\w.~%-]+?)(?:/article\\.md|\\.md)(?:#([\\w.~%-]+))?");

	private InsideLinks() {
	}

	static void resolve(Element body) {
		body.select("a[href]").forEach(InsideLinks::resolve1);
	}

	private static void resolve1(Element link) {
		String href = link.attr("href").strip();
		PictureSetter.attachment(href).ifPresent(name -> link.attr("href", "fieldbench:attachment/"
				+ URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A")));
		Matcher article = ARTICLE.matcher(href);
		if (article.matches()) {
			String anchor = article.group(2) == null ? "" : '#' + article.group(2);
			ArticleLink.of("fieldbench:kb/" + article.group(1) + anchor).ifPresent(meant -> link.attr("href", meant.toString()));
		}
	}
}
