/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamSync;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code team sync}: carries everything over. */
@Command(name = "sync", sortOptions = false, description = { "Carry everything over, to the team and from it.", "" }, footer = { "",
		"Exit code 1 when the database is away, or something is to be merged." })
public final class TeamSyncVerb extends TeamDataVerb implements ChangesData {

	@Mixin
	private PasswordOptions password = new PasswordOptions();

	@Override
	int call(TeamSync team) throws KnowledgeBaseException {
		password.give(team);
		return exchange(team);
	}
}
