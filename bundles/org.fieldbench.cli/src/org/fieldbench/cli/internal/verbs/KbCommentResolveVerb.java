/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a comment is settled, or opens it again. */
@Command(name = "comment-resolve", sortOptions = false, description = { "Say that a comment is settled, or open it again.",
		"It counts for all that answers it, too. Whoever answers it later opens it again.", "" }, footer = { "",
				"Examples: fieldbench kb comment-resolve 1f0c2a44 --remark \"Step 9 names the key now\"", "          fieldbench kb comment-resolve 1f0c2a44 --reopen" })
public final class KbCommentResolveVerb extends TalkVerb {

	@Parameters(index = "0", paramLabel = "COMMENT", description = "The comment: the beginning of its id is enough.")
	private String comment;

	@Option(names = "--reopen", description = "Open it again, and those that it answers.")
	private boolean reopen;

	@Option(names = "--remark", paramLabel = "TEXT", description = "How it was settled, or why it is open again.")
	private String remark;

	@Override
	void say(Discussions discussions) throws KnowledgeBaseException {
		Comment told = TalkIds.comment(discussions, comment);
		discussions.setResolved(told.id(), !reopen, signature(remark));
		if (json()) {
			printJson(TalkFacts.of(discussions.comment(told.id()).orElseThrow()));
		} else {
			context().out().println("The comment of " + Texts.safe(told.author()) + " on article " + Texts.safe(told.article()) + " is "
					+ (reopen ? "open again." : "resolved."));
		}
	}
}
