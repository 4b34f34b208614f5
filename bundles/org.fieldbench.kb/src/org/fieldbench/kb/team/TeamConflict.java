/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.team;

import java.util.List;

import org.fieldbench.kb.Revision;

/**
 * An article that was changed here and by somebody else of the team, where both touched the same lines. Both are kept; what is shown,
 * and worked on, is the one from here.
 *
 * @param article id of the article
 * @param base the text that both were made from; empty when both are new
 * @param mine the text from here
 * @param theirs the text of the team
 * @param merged both put together, with marks around what contradicts
 * @param details the details that both changed, and differently, a sentence each
 * @param minesRevision what the text from here is
 * @param theirAuthor who made the team's text
 * @param theirComment why
 * @param head names the latest revision from here
 * @param arrived names the team's revisions that wait
 */
public record TeamConflict(String article, String base, String mine, String theirs, String merged, List<String> details,
		Revision minesRevision, String theirAuthor, String theirComment, String head, List<String> arrived) {

	public TeamConflict {
		details = List.copyOf(details);
		arrived = List.copyOf(arrived);
	}

	/** @return one line for people */
	public String sentence() {
		return "The article " + article + " was changed here and by " + theirAuthor + ". Both are kept; merge them, and the result goes to the team.";
	}
}
