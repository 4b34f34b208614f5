/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands that other bundles contribute, so that the workbench needs none of their classes. */
final class Commands {

	private Commands() {
	}

	/** Runs a command now; a failure is logged. Call on the display's thread. */
	static void run(String id, Map<String, String> parameters) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Command command = workbench.getService(ICommandService.class).getCommand(id);
		try {
			ParameterizedCommand call = ParameterizedCommand.generateCommand(command, parameters);
			if (call == null) {
				throw new IllegalStateException("The command does not take " + parameters);
			}
			workbench.getService(IHandlerService.class).executeCommand(call, null);
		} catch (CommandException | IllegalStateException e) {
			ILog.of(Commands.class).error("The command " + id + " could not be run.", e);
		}
	}

	/** Runs something on the display's thread, if the workbench is still there. */
	static void later(Runnable action) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(action);
		}
	}
}
