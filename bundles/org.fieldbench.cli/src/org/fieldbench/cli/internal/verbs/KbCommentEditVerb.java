/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Changes what a comment says. */
@Command(name = "comment-edit", sortOptions = false, description = { "Change a comment of your own; what it said is kept.", "" }, footer = { "",
		"Example: fieldbench kb comment-edit 1f0c2a44 \"Hold the key for three seconds\"" })
public final class KbCommentEditVerb extends TalkVerb {

	@Parameters(index = "0", paramLabel = "COMMENT", description = "The comment: the beginning of its id is enough.")
	private String comment;

	@Parameters(index = "1", paramLabel = "TEXT", description = "What it says from now on. Markdown.")
	private String text;

	@Override
	void say(Discussions discussions) throws KnowledgeBaseException {
		Comment edited = TalkIds.comment(discussions, comment);
		discussions.edit(edited.id(), text, author());
		if (json()) {
			printJson(TalkFacts.of(discussions.comment(edited.id()).orElseThrow()));
		} else {
			context().out().println("Comment " + TalkIds.brief(edited.id()) + " is changed.");
		}
	}
}
