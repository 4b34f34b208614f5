/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.reading.PageHeading;
import org.jsoup.nodes.Entities;

/** What stands over and under an article. */
final class PageWriter {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final int WORTH_A_LIST = 3;

	private PageWriter() {
	}

	/** @return what a reader has to know first: which article it is, when it was last updated, and for which models; the rest is under it */
	static String head(Article article) {
		var head = new StringBuilder("<header>\n<p class=\"kind\">").append(article.procedure().isPresent() ? "Field alert " : "Article ")
				.append(Entities.escape(article.id()));
		if (article.editorial().state() != ArticleState.APPROVED) {
			head.append(" <span class=\"state\">").append(Entities.escape(article.editorial().state().label())).append("</span>");
		}
		head.append("</p>\n<h1>").append(Entities.escape(article.title())).append("</h1>\n");
		String line = line(article);
		return head.append(line.isEmpty() ? "" : "<p class=\"byline\">" + line + "</p>\n").append("</header>\n").toString();
	}

	private static String line(Article article) {
		return List.of(article.lastUpdated().map(date -> "Last updated " + DATE.format(date)).orElse(""),
				article.models().isEmpty() ? "" : "For " + Entities.escape(String.join(", ", article.models()))).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
	}

	/** @return links to the headings, where there are several; steps are found by their numbers */
	static String contents(List<PageHeading> contents) {
		List<PageHeading> headings = contents.stream().filter(heading -> heading.level() != PageHeading.STEP).toList();
		return headings.size() < WORTH_A_LIST ? ""
				: headings.stream().map(heading -> "<li class=\"level" + heading.level() + "\"><a href=\"#" + Entities.escape(heading.anchor()) + "\">"
						+ Entities.escape(heading.text()) + "</a></li>\n")
						.collect(Collectors.joining("", "<nav class=\"contents\" aria-label=\"Contents\">\n<details>\n<summary>Contents</summary>\n<ul>\n",
								"</ul>\n</details>\n</nav>\n"));
	}

	/** @return what was changed against the source */
	static String foot(Article article) {
		return article.cleaned().isEmpty() ? ""
				: article.cleaned().stream().map(change -> "<li>" + Entities.escape(change) + "</li>\n").collect(Collectors.joining("",
						"<footer class=\"changes\">\n<h2>Changed against the source</h2>\n<ul>\n", "</ul>\n</footer>\n"));
	}
}
