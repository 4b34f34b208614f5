/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.internal.reading.CleanBody;
import org.osgi.service.component.annotations.Component;

/** Sets articles as text and HTML. */
@Component
public final class ArticleRendererService implements ArticleRenderer {

	@Override
	public String toText(Article article) {
		return TextPage.of(article);
	}

	@Override
	public String toHtml(Article article) {
		return HtmlPage.fragment(article);
	}

	@Override
	public String toHtmlPage(Article article, String css) {
		return HtmlPage.page(article, css);
	}

	@Override
	public String toHtml(String markdown) {
		return CleanBody.html(markdown);
	}
}
