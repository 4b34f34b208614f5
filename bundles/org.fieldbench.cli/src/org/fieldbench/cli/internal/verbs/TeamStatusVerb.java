/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;

import picocli.CommandLine.Command;

/** {@code team status}: how the exchange stands. */
@Command(name = "status", sortOptions = false, description = { "Show how the exchange with the team stands, without asking its database.", "" }, footer = { "",
		"Exit code 1 when there is something to be carried over, to be merged, or in the way." })
public final class TeamStatusVerb extends TeamDataVerb {

	@Override
	int call(TeamSync team) {
		team.refresh();
		int code = say(team.status());
		return team.status().state() == State.NONE ? OK : code;
	}
}
