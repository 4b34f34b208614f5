/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.ui.internal.reading.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rating and the comments under an article. */
@Component(property = "service.ranking:Integer=-10")
public final class TalkSection implements PageSection {

	private final Discussions discussions;
	private final ArticleRenderer renderer;

	@Activate
	public TalkSection(@Reference Discussions discussions, @Reference ArticleRenderer renderer) {
		this.discussions = discussions;
		this.renderer = renderer;
	}

	@Override
	public String html(Article article) {
		discussions.refreshIfChanged();
		return new TalkHtml(discussions, renderer).of(article);
	}
}
