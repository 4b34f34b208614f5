/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.ui.WidgetIds;

/** An article as plain text, for computers that have no browser to embed. */
final class ArticleText implements ArticlePane {

	private static final int MARGIN = 12;

	private final StyledText text;
	private final ArticleRenderer renderer;

	ArticleText(Composite parent, ArticleRenderer renderer, String id) {
		this.renderer = renderer;
		text = WidgetIds.tag(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), id);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
	}

	@Override
	public void show(Article article) {
		text.setText(renderer.toText(article));
		text.setTopIndex(0);
	}
}
