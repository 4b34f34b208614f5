/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.commonmark.renderer.html.HtmlRenderer;
import org.fieldbench.kb.internal.text.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Markdown as HTML that is harmless to show. */
public final class CleanBody {

	/** Stands for a picture that was looked at before the cleaning; the article cannot name it, since all its pictures are. */
	static final String PICTURE = "fieldbench-picture:";

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).build();
	private static final Safelist HARMLESS = Safelist.relaxed().removeAttributes("img", "align", "height", "width", "title")
			.removeProtocols("img", "src", "http", "https").addProtocols("img", "src", "fieldbench-picture")
			.addTags("hr", "del", "ins", "mark", "kbd", "samp").addAttributes("th", "align").addAttributes("td", "align")
			.addProtocols("a", "href", "fieldbench", "#");
	private static final Pattern INSIDE = Pattern.compile("fieldbench:(?:kb|phone|attachment)/[\\w.~%#+-]+");

	private CleanBody() {
	}

	/**
	 * @param prepare gets the HTML before it is cleaned; must look at each picture
	 * @return a body; its text is as it was written
	 */
	static Element of(String markdown, Consumer<Element> prepare) {
		Document rendered = Jsoup.parseBodyFragment(RENDERER.render(Markdown.parse(markdown)));
		prepare.accept(rendered.body());
		Document clean = Jsoup.parseBodyFragment(Jsoup.clean(text(rendered), "", HARMLESS, asWritten()));
		clean.outputSettings(asWritten());
		clean.select("a[href]").forEach(CleanBody::tame);
		return clean.body();
	}

	/** @return as HTML, pictures named instead of shown: showing one that is far away would tell that the article is read */
	public static String html(String markdown) {
		return of(markdown, body -> body.select("img").forEach(PictureSetter::name)).html();
	}

	static Document.OutputSettings asWritten() {
		return new Document.OutputSettings().prettyPrint(false);
	}

	private static String text(Document document) {
		return document.outputSettings(asWritten()).body().html();
	}

	/** A page may lead to articles, phones and attachments; it never runs a command. */
	private static void tame(Element link) {
		String href = link.attr("href").strip();
		if (href.toLowerCase(Locale.ROOT).startsWith("fieldbench:") && !INSIDE.matcher(href).matches()) {
			link.removeAttr("href");
		}
	}
}
