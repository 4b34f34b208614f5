/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamRefill;
import org.fieldbench.kb.team.TeamSync;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code team refill}: fills a database that was set back. */
@Command(name = "refill", sortOptions = false, description = { "Fill the team's database again from here, after an older backup took its place.",
		"It gets what it has no more; what others wrote meanwhile comes here. Nothing is", "lost, and doing it twice changes nothing.", "" }, footer = { "",
				"Exit code 1 when the database is away." })
public final class TeamRefillVerb extends TeamDataVerb implements ChangesData {

	@Mixin
	private PasswordOptions password = new PasswordOptions();

	@Override
	int call(TeamSync team) throws KnowledgeBaseException {
		password.give(team);
		Optional<TeamRefill> done = team.refill();
		if (done.isEmpty()) {
			return say(team.status());
		}
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>(Map.of("carried", done.get().carried()));
			facts.putAll(TeamFacts.of(team.status()));
			printJson(facts);
		} else {
			context().out().println(done.get().sentence());
			TeamText.print(team.status(), context());
		}
		return OK;
	}
}
