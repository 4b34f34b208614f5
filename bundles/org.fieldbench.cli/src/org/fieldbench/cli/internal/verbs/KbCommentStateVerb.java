/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides about a comment. */
@Command(name = "comment-state", sortOptions = false, description = { "Set the state of a comment: pending, approved, disapproved or trash.",
		"Only approved ones are shown with the article. Nothing is ever deleted.", "" }, footer = { "",
				"Example: fieldbench kb comment-state 1f0c2a44 approved" })
public final class KbCommentStateVerb extends TalkVerb {

	@Parameters(index = "0", paramLabel = "COMMENT", description = "The comment: the beginning of its id is enough.")
	private String comment;

	@Parameters(index = "1", paramLabel = "STATE", description = "The new state.")
	private String state;

	@Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
	private String reason;

	@Override
	void say(Discussions discussions) throws KnowledgeBaseException {
		CommentState next = named(state);
		Comment decided = TalkIds.comment(discussions, comment);
		discussions.setState(decided.id(), next, signature(reason));
		if (json()) {
			printJson(TalkFacts.of(discussions.comment(decided.id()).orElseThrow()));
		} else {
			context().out().println("The comment of " + Texts.safe(decided.author()) + " on article " + Texts.safe(decided.article()) + " is " + next.key() + " now.");
		}
	}

	/** @throws org.fieldbench.cli.VerbException if there is no such state */
	static CommentState named(String key) {
		List<String> keys = Stream.of(CommentState.values()).map(CommentState::key).toList();
		return CommentState.of(key).orElseThrow(() -> usage("There is no state \"" + key + "\"." + NearNames.hint(key, keys) + " There are "
				+ String.join(", ", keys) + "."));
	}
}
