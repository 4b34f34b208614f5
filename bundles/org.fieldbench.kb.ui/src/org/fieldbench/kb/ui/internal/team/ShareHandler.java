/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Makes the article that is being read the team's. */
public final class ShareHandler extends TeamHandler {

	@Override
	void run(Target target) {
		if (target.team().status().state() == State.NONE) {
			ConnectHandler.open(target.shell(), target.team());
		} else {
			target.article().ifPresentOrElse(id -> share(target, id), () -> target.say("Select an article first."));
		}
	}

	private static void share(Target target, String id) {
		AnswerJob.run("Sharing article " + id, target.shell(), () -> {
			target.team().share(id);
			return id;
		}, shared -> target.background().wake(), target::fail);
	}
}
