/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.related.Related;
import org.fieldbench.kb.related.RelatedArticles;
import org.fieldbench.kb.ui.internal.reading.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Under an article: those that belong to it, and why. */
@Component(property = "service.ranking:Integer=20")
public final class RelatedSection implements PageSection {

	private final RelatedArticles related;

	@Activate
	public RelatedSection(@Reference RelatedArticles related) {
		this.related = related;
	}

	@Override
	public String html(Article article) {
		List<Related> found = related.of(article, RelatedArticles.STANDARD);
		String list = found.isEmpty() ? SectionHtml.none("No related articles.")
				: found.stream().map(RelatedSection::item).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
		return SectionHtml.section("related", "Related Articles", list + SectionHtml.actions(SectionHtml.link("pinRelated", Map.of(), "Pin a related article\u2026")));
	}

	private static String item(Related related) {
		return "<li>" + SectionHtml.link("showArticle", Map.of("article", related.article().id()), title(related)) + "<br><span class=\"why\">"
				+ SectionHtml.escaped(String.join(" \u00b7 ", related.why())) + "</span></li>\n";
	}

	private static String title(Related related) {
		String id = related.article().id();
		return related.article().title().contains("#" + id) ? related.article().title() : id + "  " + related.article().title();
	}
}
