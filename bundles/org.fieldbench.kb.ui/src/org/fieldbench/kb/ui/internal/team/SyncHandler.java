/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Exchanges with the team at once; asks for what is missing. */
public final class SyncHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		run(window.getShell(), window.getService(TeamSync.class));
		return null;
	}

	static void run(Shell shell, TeamSync team) {
		team.refresh();
		if (team.status().state() == State.NONE) {
			ConnectHandler.open(shell, team);
			return;
		}
		AnswerJob.run("Exchanging with the team", shell, team::syncNow, status -> show(shell, team, status),
				problem -> fail(shell, team, problem));
	}

	private static void fail(Shell shell, TeamSync team, String problem) {
		if (team.status().state() == State.SET_BACK) {
			Refilling.ask(shell, team);
		} else {
			MessageDialog.openError(shell, "Team", problem);
		}
	}

	/** What the status line says already needs no dialog. */
	private static void show(Shell shell, TeamSync team, TeamStatus status) {
		if (status.state() == State.PASSWORD) {
			ConnectHandler.open(shell, team);
		} else if (status.state() == State.AWAY) {
			MessageDialog.openInformation(shell, "Team", status.problem().orElse(status.sentence())
					+ "\n\nYou can go on working. What you change is carried over when the server is back.");
		}
	}
}
