/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.fieldbench.kb.Signature;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Rates the article that is shown. */
public final class RateHandler extends TalkHandler {

	@Override
	void run(Target target) {
		String id = target.article().id();
		AnswerJob.run("Reading the rating of article " + id, target.shell(), () -> target.discussions().of(id).ratingBy(Signature.user()),
				former -> new RateDialog(target.shell(), target.discussions(), target.article(), former, target.number(Commands.STARS)).open(),
				problem -> say(target.shell(), problem));
	}
}
