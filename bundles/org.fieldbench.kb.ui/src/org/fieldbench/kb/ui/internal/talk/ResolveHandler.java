/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;

/** Says that a comment is settled, or opens it again. */
public final class ResolveHandler extends TalkHandler {

	@Override
	void run(Target target) {
		target.comment().ifPresent(comment -> ask(target, comment));
	}

	private static void ask(Target target, Comment comment) {
		Discussions discussions = target.discussions();
		boolean resolved = !comment.isResolved();
		new ReasonDialog(target.shell(), resolved ? "Resolve Comment" : "Open Comment Again", resolved ? "Resolve" : "Open Again",
				CommentText.line(comment, List.of()), List.of(), (choice, signature) -> () -> {
					discussions.setResolved(comment.id(), resolved, signature);
					return null;
				}).open();
	}
}
