/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;

/** A verb that has to do with the team. */
abstract class TeamDataVerb extends DataVerb {

	@Override
	public final Integer call() {
		try {
			return call(context().service(TeamSync.class));
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}

	/** @return the exit code */
	abstract int call(TeamSync team) throws KnowledgeBaseException;

	/** Exchanges, and says how it went. */
	final int exchange(TeamSync team) throws KnowledgeBaseException {
		return say(team.syncNow());
	}

	/** @return {@link #FAILED} when what is here and what the team has are not the same */
	final int say(TeamStatus status) {
		if (json()) {
			printJson(TeamFacts.of(status));
		} else {
			TeamText.print(status, context());
		}
		return status.state() == State.UP_TO_DATE && status.conflicts() == 0 ? OK : FAILED;
	}
}
