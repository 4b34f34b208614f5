/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
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
	private final ArticleLibrary library;

	@Activate
	public RelatedSection(@Reference RelatedArticles related, @Reference ArticleLibrary library) {
		this.related = related;
		this.library = library;
	}

	@Override
	public String html(Article article) {
		return SectionHtml.section("related", "Related Articles", list(article) + SectionHtml.actions(SectionHtml.link("pinRelated", Map.of(), "Pin a related article\u2026")));
	}

	/** Nobody is to wait with reading until many articles are in the index. */
	private String list(Article article) {
		if (!library.isComplete()) {
			return SectionHtml.none("They are shown when all articles have been read.");
		}
		List<Related> found = related.of(article, RelatedArticles.STANDARD);
		return found.isEmpty() ? SectionHtml.none("No related articles.")
				: found.stream().map(RelatedSection::item).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
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
