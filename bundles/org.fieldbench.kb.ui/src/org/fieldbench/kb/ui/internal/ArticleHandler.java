/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.ui.Signal;

/** Does something with the article that is selected in the knowledge base. */
abstract class ArticleHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (window.getActivePage().findView(ArticlesView.ID) instanceof ArticlesView view) {
			Article article = view.selected().orElse(null);
			if (article == null) {
				view.say(Signal.INFO, "Select an article first.");
			} else {
				run(new Target(event, window, view, article));
			}
		}
		return null;
	}

	abstract void run(Target target) throws ExecutionException;

	/** What the command is to be done with. */
	record Target(ExecutionEvent event, IWorkbenchWindow window, ArticlesView view, Article article) {

		ArticleEditing editing() {
			return window.getService(ArticleEditing.class);
		}
	}
}
