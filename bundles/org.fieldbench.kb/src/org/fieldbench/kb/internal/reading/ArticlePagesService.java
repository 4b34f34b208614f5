/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.reading.ArticlePages;
import org.fieldbench.kb.reading.PageHeading;
import org.fieldbench.kb.reading.PageParts;
import org.fieldbench.kb.reading.ReadingPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.osgi.service.component.annotations.Component;

/** Sets articles as pages. */
@Component
public final class ArticlePagesService implements ArticlePages {

	@Override
	public ReadingPage page(Article article, PageParts parts) {
		PictureSetter pictures = new PictureSetter(parts.pictures());
		Element text = CleanBody.of(article.body(), body -> {
			pictures.prepare(body);
			InsideLinks.resolve(body);
		});
		List<PageHeading> contents = Outline.of(text);
		Callouts.set(text);
		new KeysAndDisplays(parts.vocabulary()).set(text);
		new PhoneLinks(parts.vocabulary(), article.models()).set(text);
		Element page = frame(article, parts, contents, text);
		StepNotes.place(page);
		HeadNotes.place(page);
		int hits = Highlighter.mark(page, parts.marks());
		pictures.set(page);
		return new ReadingPage(article.title(), page.html(), contents, hits);
	}

	private static Element frame(Article article, PageParts parts, List<PageHeading> contents, Element text) {
		Document page = Jsoup.parseBodyFragment("<article>\n" + PageWriter.head(article) + PageWriter.contents(contents) + "<div class=\"text\"></div>\n" + PageWriter.foot(article) + "</article>\n"
				+ SectionHtml.of(parts.sections(), parts.token()));
		page.outputSettings(CleanBody.asWritten());
		page.selectFirst("div.text").appendChildren(text.childNodesCopy());
		return page.body();
	}
}
