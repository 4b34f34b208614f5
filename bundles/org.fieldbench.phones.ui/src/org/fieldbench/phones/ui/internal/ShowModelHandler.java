/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the phones to the front, with the model that a parameter names, and what a version means. */
public final class ShowModelHandler extends AbstractHandler {

	private static final String MODEL = "org.fieldbench.phones.ui.model";
	private static final String BOOT_CODE = "org.fieldbench.phones.ui.bootCode";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		PhonesView view = view(event);
		String model = event.getParameter(MODEL);
		if (model == null) {
			view.setFocus();
		} else if (!view.show(model, Objects.requireNonNullElse(event.getParameter(BOOT_CODE), ""))) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Show a Phone Model", "No catalog knows the model \"" + model + "\".");
		}
		return null;
	}

	private static PhonesView view(ExecutionEvent event) throws ExecutionException {
		try {
			return (PhonesView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(PhonesView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The phones cannot be shown.", e);
		}
	}
}
