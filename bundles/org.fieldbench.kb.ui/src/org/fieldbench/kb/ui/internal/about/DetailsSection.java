/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleDetails;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.ui.internal.reading.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Under an article: what it tells of itself, and its files. */
@Component(property = "service.ranking:Integer=-20")
public final class DetailsSection implements PageSection {

	private final ArticleEditing editing;

	@Activate
	public DetailsSection(@Reference ArticleEditing editing) {
		this.editing = editing;
	}

	@Override
	public String html(Article article) {
		try {
			OpenArticle open = editing.open(article.id());
			return details(open) + attachments(open);
		} catch (KnowledgeBaseException e) {
			return SectionHtml.section("details", "Article Details", "<p>" + SectionHtml.escaped(e.getMessage()) + "</p>\n");
		}
	}

	private static String details(OpenArticle open) {
		String rows = ArticleDetails.of(open, LocalDate.now()).stream().map(detail -> "<tr><th scope=\"row\">" + SectionHtml.escaped(detail.label())
				+ "</th><td>" + detail.values().stream().map(SectionHtml::escaped).collect(Collectors.joining("<br>")) + "</td></tr>\n").collect(Collectors.joining());
		return SectionHtml.section("details", "Article Details", "<table class=\"facts\">\n" + rows + "</table>\n<p>"
				+ SectionHtml.link("verifiedOn", Map.of(), "Verified on\u2026") + " \u00b7 " + SectionHtml.link("history", Map.of(), "History\u2026") + "</p>\n");
	}

	private static String attachments(OpenArticle open) {
		String attach = "<p>" + SectionHtml.link("attach", Map.of(), "Attach files\u2026") + "</p>\n";
		if (open.attachments().isEmpty()) {
			return SectionHtml.section("attachments", "Attachments", "<p class=\"none\">No attachments.</p>\n" + attach);
		}
		return SectionHtml.section("attachments", "Attachments", open.attachments().stream().map(DetailsSection::row).collect(Collectors.joining("",
				"<table class=\"files\">\n<tr><th>Name</th><th>Bytes</th><th>SHA-256</th></tr>\n", "</table>\n")) + attach);
	}

	private static String row(Attachment file) {
		return "<tr><td>" + SectionHtml.escaped(file.name()) + "</td><td class=\"number\">" + String.format(Locale.ROOT, "%,d", file.size())
				+ "</td><td><code>" + file.sha256() + "</code></td></tr>\n";
	}
}
