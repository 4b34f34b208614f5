/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;

/** Asks what is to be done about an article: the one that is shown, unless the user names another. */
public final class NewToDoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new ToDoDialog(window.getShell(), window.getService(Discussions.class), window.getService(ArticleLibrary.class),
				window.getService(CurrentArticle.class).id().orElse("")).open();
		return null;
	}
}
