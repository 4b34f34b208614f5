/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.check;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Checks all articles, and shows what is found. */
public final class CheckArticlesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((ArticleCheckView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ArticleCheckView.ID)).check();
		} catch (PartInitException e) {
			throw new ExecutionException("The view Article Check cannot be opened.", e);
		}
		return null;
	}
}
