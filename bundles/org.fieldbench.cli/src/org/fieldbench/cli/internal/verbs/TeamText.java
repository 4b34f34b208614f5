/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.VerbContext;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;

/** How the exchange with a team stands, for people. */
final class TeamText {

	private TeamText() {
	}

	static void print(TeamStatus status, VerbContext context) {
		context.out().println(Texts.safe(status.sentence()) + ".");
		status.address().ifPresent(address -> context.out().println("Database: " + Texts.safe(address)));
		status.last().ifPresent(time -> context.out().println("Last exchange: " + RevisionText.local(time)));
		status.problem().map(Texts::safe).ifPresent(context.err()::println);
		if (status.state() == State.PASSWORD) {
			context.err().println((status.problem().isEmpty() ? "No password is kept. " : "") + "Give it with fieldbench team sync --password-stdin, or by the variable "
					+ TeamSync.PASSWORD_VARIABLE + ".");
		}
		if (status.conflicts() > 0) {
			context.err().println("See what is to be merged with: fieldbench team conflicts");
		}
	}
}
