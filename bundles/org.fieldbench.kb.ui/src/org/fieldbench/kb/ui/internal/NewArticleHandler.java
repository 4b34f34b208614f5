/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.ArticleEditing;

/** Opens an editor on an article that is yet to be written. */
public final class NewArticleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			ArticleEditor.open(window.getActivePage(), new ArticleInput(window.getService(ArticleEditing.class).freeId(), true));
		} catch (PartInitException e) {
			throw new ExecutionException("No article can be written.", e);
		}
		return null;
	}
}
