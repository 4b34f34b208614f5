/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.kb.ui.internal.reading.Saying;
import org.fieldbench.ui.Signal;

/** Does something with the article that is shown in the knowledge base. */
abstract class ShownArticleHandler extends AbstractHandler {

	private static final String VIEW = "org.fieldbench.kb.ui.articles";

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<Article> article = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(CurrentArticle.class).article();
		if (article.isPresent()) {
			run(event, article.get());
		} else {
			say(event, "Select an article in the knowledge base first.");
		}
		return null;
	}

	abstract void run(ExecutionEvent event, Article article) throws ExecutionException;

	/** Says something in the view of the articles; on any thread. */
	static void say(ExecutionEvent event, String sentence) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Display display = window.getShell().getDisplay();
		display.asyncExec(() -> {
			IWorkbenchPart view = window.getActivePage() == null ? null : window.getActivePage().findView(VIEW);
			if (view instanceof Saying saying) {
				saying.say(Signal.INFO, sentence);
			}
		});
	}
}
