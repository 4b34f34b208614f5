/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the phone view to the front and begins to practise there. */
public final class PractiseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(PhonesView.ID) instanceof PhonesView view) {
				view.practise();
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The Phones view could not be opened.", e);
		}
	}
}
