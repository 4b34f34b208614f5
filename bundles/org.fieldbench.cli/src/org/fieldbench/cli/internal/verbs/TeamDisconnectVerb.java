/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Map;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamSync;

import picocli.CommandLine.Command;

/** {@code team disconnect}: leaves a team. */
@Command(name = "disconnect", sortOptions = false, description = { "Forget the team's database and the password.",
		"The team's articles stay here, and can be changed; nothing is exchanged any more.", "" })
public final class TeamDisconnectVerb extends TeamDataVerb implements ChangesData {

	@Override
	int call(TeamSync team) throws KnowledgeBaseException {
		team.disconnect();
		if (json()) {
			printJson(Map.of("connected", false));
		} else {
			context().out().println("The team's database is forgotten. The articles stay here.");
		}
		return OK;
	}
}
