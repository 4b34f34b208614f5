/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Brings an article before the reader's eyes. */
public final class ShownArticle {

	private static final String COMMAND = "org.fieldbench.kb.ui.showArticle";
	private static final String ARTICLE = "org.fieldbench.kb.ui.article";

	private ShownArticle() {
	}

	/** @param id of an article; call on the display's thread */
	public static void show(String id) {
		run(COMMAND, Map.of(ARTICLE, id));
	}

	/** Runs a command of the workbench; that it cannot be run is logged. */
	public static void run(String id, Map<String, String> parameters) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(ShownArticle.class).error("The command could not be run: " + id, e);
		}
	}
}
