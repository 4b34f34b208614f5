/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.team.TeamBackground;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;

/** Does something with the team and the article that is being read. */
abstract class TeamHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		run(new Target(window.getShell(), window.getService(TeamSync.class), window.getService(TeamBackground.class),
				window.getService(CurrentArticle.class).id()));
		return null;
	}

	abstract void run(Target target);

	/**
	 * What the command is to be done with.
	 *
	 * @param article id of the article that is being read; empty when there is none
	 */
	record Target(Shell shell, TeamSync team, TeamBackground background, Optional<String> article) {

		void say(String sentence) {
			MessageDialog.openInformation(shell, "Team", sentence);
		}

		void fail(String sentence) {
			MessageDialog.openError(shell, "Team", sentence);
		}
	}
}
