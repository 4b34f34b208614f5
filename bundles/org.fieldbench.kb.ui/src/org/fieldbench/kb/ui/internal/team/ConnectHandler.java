/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Asks where the team's database is. */
public final class ConnectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(TeamSync.class));
		return null;
	}

	static void open(Shell shell, TeamSync team) {
		AnswerJob.run("Looking at the connection with the team", shell, () -> {
			team.refresh();
			return new ConnectModel(team);
		}, model -> new ConnectDialog(shell, model).open(), problem -> {
			throw new IllegalStateException(problem); // nothing that could fail was asked
		});
	}
}
