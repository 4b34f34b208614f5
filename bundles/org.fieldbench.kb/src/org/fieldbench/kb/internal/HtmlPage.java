/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.internal.reading.CleanBody;
import org.fieldbench.kb.internal.reading.PageFrame;
import org.jsoup.nodes.Entities;

/** An article as HTML that is harmless to show. */
final class HtmlPage {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private HtmlPage() {
	}

	static String page(Article article, String css) {
		return PageFrame.page(article.title(), css, fragment(article));
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
		return CleanBody.html(article.body());
	}

	private static String changes(Article article) {
		if (article.cleaned().isEmpty()) {
			return "";
		}
		return article.cleaned().stream().map(change -> "<li>" + Entities.escape(change) + "</li>\n").collect(Collectors
				.joining("", "<section class=\"changes\">\n<h2>Changed against the source</h2>\n<ul>\n", "</ul>\n</section>\n"));
	}
}
