/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Opens both sides of the conflict of the article that is being read; without one there, that of the first article that has one. */
public final class MergeHandler extends TeamHandler {

	@Override
	void run(Target target) {
		AnswerJob.run("Reading what is to be merged", target.shell(), () -> find(target), found -> found.ifPresentOrElse(
				conflict -> open(target, conflict), () -> target.say("Nothing is to be merged with the team.")), target::fail);
	}

	private static Optional<TeamConflict> find(Target target) throws KnowledgeBaseException {
		Optional<TeamConflict> here = target.article().isPresent() ? target.team().conflict(target.article().get()) : Optional.empty();
		return here.isPresent() ? here : target.team().conflicts().stream().findFirst();
	}

	private static void open(Target target, TeamConflict conflict) {
		new MergeDialog(target.shell(), new MergeModel(target.team(), conflict), kept -> target.background().wake()).open();
	}
}
