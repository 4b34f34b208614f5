/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does what a command of the rehearsal view says, after bringing the view to the front. */
public final class RehearsalHandler extends AbstractHandler {

	private static final Map<String, Consumer<RehearsalView>> ACTIONS = Map.of( //
			"org.fieldbench.session.ui.rehearse", RehearsalView::rehearse, //
			"org.fieldbench.session.ui.cancelRehearsal", RehearsalView::cancel);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(RehearsalView.ID) instanceof RehearsalView view) {
				ACTIONS.get(event.getCommand().getId()).accept(view);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The Rehearsal view could not be opened.", e);
		}
	}
}
