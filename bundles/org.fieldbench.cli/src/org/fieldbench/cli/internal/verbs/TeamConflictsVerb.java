/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamSync;

import picocli.CommandLine.Command;

/** {@code team conflicts}: what is to be merged by hand. */
@Command(name = "conflicts", sortOptions = false, description = { "List the articles that were changed here and by somebody else.",
		"Both changes are kept; which lines contradict is shown between marks.", "" }, footer = { "",
				"Exit code 1 when there is one." })
public final class TeamConflictsVerb extends TeamDataVerb {

	@Override
	int call(TeamSync team) throws KnowledgeBaseException {
		List<TeamConflict> conflicts = team.conflicts();
		if (json()) {
			printJson(conflicts.stream().map(TeamFacts::of).toList());
		} else if (conflicts.isEmpty()) {
			context().out().println("Nothing is to be merged.");
		}
		if (!json()) {
			conflicts.forEach(this::print);
		}
		return conflicts.isEmpty() ? OK : FAILED;
	}

	private void print(TeamConflict conflict) {
		context().out().println(Texts.safe(conflict.sentence()));
		conflict.details().stream().map(Texts::safe).forEach(context().out()::println);
		context().out().println();
		conflict.merged().lines().map(Texts::safe).forEach(line -> context().out().println("    " + line));
		context().out().println();
		context().out().println("Settle it with: fieldbench team resolve " + conflict.article() + " --mine, --theirs or --file FILE");
	}
}
