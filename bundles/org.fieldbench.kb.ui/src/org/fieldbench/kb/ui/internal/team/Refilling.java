/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.team.TeamRefill;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Fills a team's database that was set back, if the user wants it. */
final class Refilling {

	private static final String QUESTION = "The team's database no longer has all that was received from it before: perhaps an older backup took its place."
			+ " Nothing is exchanged for now, and nothing is lost.\n\nFill it again with what is here? What others wrote meanwhile is taken, too."
			+ " If a newer backup of the database is to take its place yet, wait for that.";

	private Refilling() {
	}

	static void ask(Shell shell, TeamSync team) {
		if (TeamDialog.ask(shell, QUESTION, "&Fill Again")) {
			AnswerJob.run("Filling the team's database again", shell, team::refill, done -> told(shell, team.status(), done),
					problem -> MessageDialog.openError(shell, "Team", problem));
		}
	}

	private static void told(Shell shell, TeamStatus status, Optional<TeamRefill> done) {
		TeamDialog.tell(shell, done.map(TeamRefill::sentence).orElse(status.problem().orElse(status.sentence())));
	}
}
