/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does what a command of the server view says, after bringing the view to the front. */
public final class ServerHandler extends AbstractHandler {

	private static final String COMMANDS = "org.fieldbench.tftp.ui.";
	private static final String PATH = "org.fieldbench.tftp.ui.path";

	/** The path is a command's parameter, for those that would ask for one. */
	private static final Map<String, BiConsumer<ServerView, Optional<Path>>> ACTIONS = Map.of( //
			"start", (view, path) -> view.start(), //
			"stop", (view, path) -> view.stop(), //
			"clearFinished", (view, path) -> view.clearFinished(), //
			"copyDetails", (view, path) -> view.copy(), //
			"clearLog", (view, path) -> view.clearLog(), //
			"exportLog", ServerView::exportLog, //
			"settings", (view, path) -> view.changeSettings(), //
			"serveFolder", ServerView::serveFolder);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(ServerView.ID) instanceof ServerView view) {
				ACTIONS.get(event.getCommand().getId().substring(COMMANDS.length())).accept(view,
						Optional.ofNullable(event.getParameter(PATH)).map(Path::of));
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The TFTP Server view could not be opened.", e);
		}
	}
}
