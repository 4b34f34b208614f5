/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.renderer.html.HtmlRenderer;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/** An article as HTML that is harmless to show. */
final class HtmlPage {

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).build();
	private static final Safelist HARMLESS = Safelist.relaxed().removeTags("img").addTags("hr", "del")
			.addAttributes("th", "align").addAttributes("td", "align").addProtocols("a", "href", "fieldbench");
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final Pattern INSIDE = Pattern.compile("fieldbench:(?:kb|phone)/[\\w.~%#-]+");
	private static final String FRAME = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
			<title>%s</title>
			<style>%s</style>
			</head>
			<body>
			%s
			</body>
			</html>
			""";

	private HtmlPage() {
	}

	static String page(Article article, String css) {
		return page(article, css, "");
	}

	static String page(Article article, String css, String sections) {
		return FRAME.formatted(Entities.escape(article.title()), css.replace("</", "<\\/"), fragment(article) + sections);
	}

	static String fragment(Article article) {
		return "<h1>" + Entities.escape(article.title()) + "</h1>\n" + details(article) + body(article) + changes(article);
	}

	private static String details(Article article) {
		var list = new StringBuilder("<dl class=\"details\">\n");
		detail(list, "Article", article.id());
		if (article.editorial().state() != ArticleState.APPROVED) {
			detail(list, "State", article.editorial().state().label());
		}
		article.lastUpdated().ifPresent(date -> detail(list, "Last updated", DATE.format(date)));
		Details.of(article).forEach((label, value) -> detail(list, label, value));
		detail(list, "Models", String.join(", ", article.models()));
		detail(list, "Source", article.source());
		return list.append("</dl>\n").toString();
	}

	private static void detail(StringBuilder list, String label, String value) {
		if (!value.isEmpty()) {
			list.append("<dt>").append(label).append("</dt><dd>").append(Entities.escape(value)).append("</dd>\n");
		}
	}

	private static String body(Article article) {
		return markdown(article.body());
	}

	static String markdown(String source) {
		Document rendered = Jsoup.parseBodyFragment(RENDERER.render(Markdown.parse(source)));
		rendered.select("img").forEach(HtmlPage::nameInstead);
		var asWritten = new Document.OutputSettings().prettyPrint(false);
		Document clean = Jsoup.parseBodyFragment(Jsoup.clean(rendered.outputSettings(asWritten).body().html(), "", HARMLESS, asWritten));
		clean.select("a[href]").forEach(HtmlPage::tame);
		return clean.outputSettings(asWritten).body().html();
	}

	/** A page may lead to articles and phones; it never runs a command. */
	private static void tame(Element link) {
		if (link.attr("href").strip().toLowerCase(Locale.ROOT).startsWith("fieldbench:") && !INSIDE.matcher(link.attr("href")).matches()) {
			link.removeAttr("href");
		}
	}

	/** A picture may be far away: showing it would tell somebody that the article is being read. */
	private static void nameInstead(Element picture) {
		String name = picture.attr("alt").isBlank() ? picture.attr("src") : picture.attr("alt");
		picture.replaceWith(new TextNode("[Picture not shown: " + name + "]"));
	}

	private static String changes(Article article) {
		if (article.cleaned().isEmpty()) {
			return "";
		}
		return article.cleaned().stream().map(change -> "<li>" + Entities.escape(change) + "</li>\n").collect(Collectors
				.joining("", "<section class=\"changes\">\n<h2>Changed against the source</h2>\n<ul>\n", "</ul>\n</section>\n"));
	}
}
