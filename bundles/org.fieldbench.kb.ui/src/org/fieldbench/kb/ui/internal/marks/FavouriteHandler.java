/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;

/** Makes the article that is shown a favourite, or no longer. */
public final class FavouriteHandler extends ShownArticleHandler implements IElementUpdater {

	@Override
	void run(ExecutionEvent event, Article article) {
		MarkJob.toggleFavourite(article.id(), sentence -> say(event, sentence));
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		MyArticles mine = PlatformUI.getWorkbench().getService(ReaderMarks.class).now();
		element.setChecked(PlatformUI.getWorkbench().getService(CurrentArticle.class).id().filter(mine.favourites()::contains).isPresent());
	}
}
