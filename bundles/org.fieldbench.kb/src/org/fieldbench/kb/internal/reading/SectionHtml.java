/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** What the program puts under an article: its own HTML, with marks for styles, but as harmless as the article's. */
final class SectionHtml {

	private static final String COMMAND = "fieldbench:do/";
	private static final Safelist HARMLESS = Safelist.relaxed()
			.addTags("hr", "del", "ins", "mark", "section", "article", "header", "footer", "figure", "figcaption", "time", "details", "summary", "kbd")
			.addAttributes(":all", "class", "id", "title", "lang", "dir", "role", "aria-label", "aria-hidden").addAttributes("details", "open")
			.addAttributes("time", "datetime").addProtocols("a", "href", "fieldbench", "#").addProtocols("img", "src", "data")
			.removeProtocols("img", "src", "http", "https");

	private SectionHtml() {
	}

	static String of(String html, String token) {
		var asWritten = new Document.OutputSettings().prettyPrint(false);
		Document clean = Jsoup.parseBodyFragment(Jsoup.clean(html, "", HARMLESS, asWritten));
		clean.select("a[href^=" + COMMAND + "]").forEach(link -> sign(link, token));
		return clean.outputSettings(asWritten).body().html();
	}

	private static void sign(Element link, String token) {
		link.attr("href", COMMAND + token + '/' + link.attr("href").substring(COMMAND.length()));
	}
}
