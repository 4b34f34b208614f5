/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.ui.internal.reading.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Under an article: its files. */
@Component(property = "service.ranking:Integer=10")
public final class AttachmentsSection implements PageSection {

	private final ArticleEditing editing;

	@Activate
	public AttachmentsSection(@Reference ArticleEditing editing) {
		this.editing = editing;
	}

	@Override
	public String html(Article article) {
		return SectionHtml.section("attachments", "Attachments", content(article));
	}

	private String content(Article article) {
		try {
			return files(editing.open(article.id()).attachments()) + SectionHtml.actions(SectionHtml.link("attach", Map.of(), "Attach files\u2026"));
		} catch (KnowledgeBaseException e) {
			return SectionHtml.none(SectionHtml.escaped(e.getMessage()));
		}
	}

	private static String files(List<Attachment> attachments) {
		return attachments.isEmpty() ? SectionHtml.none("No attachments.") : attachments.stream().map(AttachmentsSection::row).collect(Collectors.joining("",
				"<table class=\"files\">\n<tr><th>Name</th><th class=\"number\">Bytes</th><th>SHA-256</th></tr>\n", "</table>\n"));
	}

	private static String row(Attachment file) {
		return "<tr><td>" + SectionHtml.escaped(file.name()) + "</td><td class=\"number\">" + String.format(Locale.ROOT, "%,d", file.size())
				+ "</td><td><code>" + file.sha256() + "</code></td></tr>\n";
	}
}
