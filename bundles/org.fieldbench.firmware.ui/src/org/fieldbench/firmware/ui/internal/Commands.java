/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands as a menu would. */
final class Commands {

	private Commands() {
	}

	static void run(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(Commands.class).error("The command " + id + " could not be run.", e);
		}
	}
}
