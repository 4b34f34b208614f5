/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldbench.session.inventory.InventoryException;

/** Runs the action that the plug-in's manifest names behind the class, on the view, which is opened if need be. */
public final class KnownHandler extends AbstractHandler implements IExecutableExtension {

	static final String COMMANDS = "org.fieldbench.phones.ui.known.";
	static final String FILE = "org.fieldbench.phones.ui.known.file";

	private String action;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		action = String.valueOf(data);
	}

	/** Runs a command as a menu would. @param action last word of its id */
	static void invoke(String action) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMANDS + action, null);
		} catch (CommandException e) {
			ILog.of(KnownHandler.class).error("The command " + action + " could not be run.", e);
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			if (window.getActivePage().showView(KnownPhonesView.ID) instanceof KnownPhonesView view) {
				new KnownActions(view, window.getShell()).run(action, event.getParameter(FILE));
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The view Phones I Know could not be opened.", e);
		} catch (InventoryException e) {
			MessageDialog.openError(window.getShell(), "Phones I Know", e.getMessage());
		}
		return null;
	}
}
