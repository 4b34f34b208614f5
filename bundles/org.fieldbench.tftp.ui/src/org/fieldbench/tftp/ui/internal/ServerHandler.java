/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does what a command of the server view says, after bringing the view to the front. */
public final class ServerHandler extends AbstractHandler {

	private static final Map<String, Consumer<ServerView>> ACTIONS = Map.of( //
			"org.fieldbench.tftp.ui.start", ServerView::start, //
			"org.fieldbench.tftp.ui.stop", ServerView::stop, //
			"org.fieldbench.tftp.ui.clearFinished", ServerView::clearFinished, //
			"org.fieldbench.tftp.ui.copyDetails", ServerView::copyDetails);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(ServerView.ID) instanceof ServerView view) {
				ACTIONS.get(event.getCommand().getId()).accept(view);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The TFTP Server view could not be opened.", e);
		}
	}
}
