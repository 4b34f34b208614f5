/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;

/** Posts, answers or edits a comment; which of it says the extension. */
public final class CommentHandler extends TalkHandler implements IExecutableExtension {

	private String what = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		what = String.valueOf(data);
	}

	@Override
	void run(Target target) {
		switch (what) {
		case "post" -> open(target, CommentDraft.on(target.discussions(), target.article(), target.number(Commands.STEP)));
		case "answer" -> target.comment().ifPresent(comment -> open(target, CommentDraft.answer(target.discussions(), target.article(), comment)));
		case "edit" -> target.comment().ifPresent(comment -> edit(target, comment));
		default -> throw new IllegalStateException("The extension names no action: " + what);
		}
	}

	private static void edit(Target target, Comment comment) {
		Discussions discussions = target.discussions();
		if (comment.author().equals(Signature.user())) {
			open(target, CommentDraft.edit(discussions, target.article(), comment));
		} else {
			say(target.shell(), "Only " + comment.author() + ", who wrote the comment, may change it. Answer it instead.");
		}
	}

	private static void open(Target target, CommentDraft draft) {
		new CommentDialog(target.shell(), draft).open();
	}
}
