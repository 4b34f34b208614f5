/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleDetails;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.ui.internal.reading.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Under an article: what it tells of itself. */
@Component(property = "service.ranking:Integer=0")
public final class DetailsSection implements PageSection {

	private static final String TITLE = "Article Details";

	private final ArticleEditing editing;

	@Activate
	public DetailsSection(@Reference ArticleEditing editing) {
		this.editing = editing;
	}

	@Override
	public String html(Article article) {
		try {
			return details(editing.open(article.id()));
		} catch (KnowledgeBaseException e) {
			return SectionHtml.section("details", TITLE, "<p>" + SectionHtml.escaped(e.getMessage()) + "</p>\n");
		}
	}

	private static String details(OpenArticle open) {
		String rows = ArticleDetails.of(open, LocalDate.now()).stream().map(detail -> "<tr><th scope=\"row\">" + SectionHtml.escaped(detail.label())
				+ "</th><td>" + detail.values().stream().map(SectionHtml::escaped).collect(Collectors.joining("<br>")) + "</td></tr>\n").collect(Collectors.joining());
		return SectionHtml.section("details", TITLE, "<table class=\"facts\">\n" + rows + "</table>\n"
				+ SectionHtml.actions(SectionHtml.link("verifiedOn", Map.of(), "Verified on\u2026"), SectionHtml.link("history", Map.of(), "History\u2026")));
	}
}
