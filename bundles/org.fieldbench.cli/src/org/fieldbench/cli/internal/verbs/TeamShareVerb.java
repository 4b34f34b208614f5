/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Map;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamSync;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code team share}: makes articles the team's. */
@Command(name = "share", sortOptions = false, description = { "Share articles with the team, each with its whole history.",
		"They go to the team with the next exchange: fieldbench team sync", "" })
public final class TeamShareVerb extends TeamDataVerb implements ChangesData {

	@Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of your own articles, or of shipped ones.")
	private List<String> ids;

	@Override
	int call(TeamSync team) throws KnowledgeBaseException {
		List<String> known = ids.stream().map(id -> KbVerbs.known(context(), id)).toList();
		for (String id : known) {
			team.share(id);
			if (!json()) {
				context().out().println("Article " + id + " is the team's now.");
			}
		}
		if (json()) {
			printJson(Map.of("shared", known));
		}
		return OK;
	}
}
