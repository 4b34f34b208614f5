/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The commands for comments and ratings: their ids, and those of their parameters. */
final class Commands {

	static final String PREFIX = "org.fieldbench.kb.ui.";
	static final String POST = PREFIX + "postComment";
	static final String ANSWER = PREFIX + "answerComment";
	static final String RESOLVE = PREFIX + "resolveComment";
	static final String RATE = PREFIX + "rateArticle";
	static final String DISCUSSION = PREFIX + "showDiscussion";

	/** A step, 1-based. */
	static final String STEP = PREFIX + "step";
	/** Id of a comment. */
	static final String COMMENT = PREFIX + "comment";
	/** A comment's state. */
	static final String STATE = PREFIX + "commentState";
	/** 1 to 5. */
	static final String STARS = PREFIX + "stars";

	private Commands() {
	}

	static void showArticle(IServiceLocator site, String article) {
		var command = site.getService(ICommandService.class).getCommand(PREFIX + "showArticle");
		try {
			site.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(PREFIX + "article", article)), null);
		} catch (CommandException e) {
			ILog.of(Commands.class).error("The article " + article + " could not be shown.", e);
		}
	}
}
