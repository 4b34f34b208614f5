/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Sets the state of a comment: the one that the parameter names, else one that the user chooses. */
public final class CommentStateHandler extends TalkHandler {

	@Override
	void run(Target target) {
		target.comment().ifPresent(comment -> run(target, comment));
	}

	private static void run(Target target, Comment comment) {
		Discussions discussions = target.discussions();
		Optional<CommentState> named = Optional.ofNullable(target.event().getParameter(Commands.STATE)).flatMap(CommentState::of);
		if (named.isPresent()) {
			AnswerJob.run("Setting the state of a comment", target.shell(),
					set(discussions, comment, named.get(), new Signature(Signature.user(), "")), done -> { }, problem -> say(target.shell(), problem));
		} else {
			ask(target, discussions, comment);
		}
	}

	private static void ask(Target target, Discussions discussions, Comment comment) {
		List<CommentState> next = Stream.of(CommentState.values()).filter(state -> state != comment.state()).toList();
		new ReasonDialog(target.shell(), "State of a Comment", "Set State", CommentText.line(comment, List.of()),
				next.stream().map(CommentState::label).toList(), (choice, signature) -> set(discussions, comment, next.get(choice), signature)).open();
	}

	private static AnswerJob.Work<Void> set(Discussions discussions, Comment comment, CommentState state, Signature signature) {
		return () -> {
			discussions.setState(comment.id(), state, signature);
			return null;
		};
	}
}
