/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the discussion to the front, with the comment that the parameter names. */
public final class DiscussionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			var view = (DiscussionView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(DiscussionView.ID);
			String comment = event.getParameter(Commands.COMMENT);
			if (comment != null) {
				view.select(comment);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The discussion cannot be shown.", e);
		}
	}
}
