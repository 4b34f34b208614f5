/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.ui.internal.reading.PageSections;

/** The place of the article. What shows it is made with the first one: a browser takes long, and the window need not wait. */
final class LazyPane {

	private final Composite place;
	private final ArticleRenderer renderer;
	private final PageSections sections;
	private final String id;
	private ArticlePane pane;
	private Article shown;

	/**
	 * @param sections what is put under the article
	 * @param id of the widget
	 */
	LazyPane(Composite parent, ArticleRenderer renderer, PageSections sections, String id) {
		this.sections = sections;
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		this.renderer = renderer;
		this.id = id;
	}

	/** @return the place, to be laid out */
	Composite place() {
		return place;
	}

	/** Shows an article from its beginning, unless it is shown already. */
	void show(Article article) {
		if (article.equals(shown)) {
			return;
		}
		shown = article;
		if (pane == null) {
			pane = create();
			place.layout();
		}
		pane.show(article);
	}

	private ArticlePane create() {
		try {
			return new ArticleBrowser(place, new ArticlePage(renderer), sections, id);
		} catch (SWTError e) {
			ILog.of(getClass()).warn("No browser can be embedded; articles are shown as plain text.", e);
			return new ArticleText(place, renderer, id);
		}
	}
}
