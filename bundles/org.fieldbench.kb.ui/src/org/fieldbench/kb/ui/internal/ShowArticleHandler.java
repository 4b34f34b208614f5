/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the knowledge base to the front, with the article that the command's parameter names. */
public final class ShowArticleHandler extends AbstractHandler {

	private static final String ARTICLE = "org.fieldbench.kb.ui.article";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			window.getActivePage().showView(ArticlesView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The knowledge base cannot be opened.", e);
		}
		String article = event.getParameter(ARTICLE);
		if (article != null) {
			window.getService(IEventBroker.class).send(ArticlesView.SHOW, article);
		}
		return null;
	}
}
