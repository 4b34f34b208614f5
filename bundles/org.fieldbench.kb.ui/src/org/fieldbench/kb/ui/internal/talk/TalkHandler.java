/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;

/** Says something of the article that is shown. */
abstract class TalkHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Article> article = window.getService(CurrentArticle.class).article();
		if (article.isPresent()) {
			run(new Target(event, window, article.get()));
		} else {
			say(window.getShell(), "Select an article in the knowledge base first.");
		}
		return null;
	}

	abstract void run(Target target) throws ExecutionException;

	static void say(Shell shell, String sentence) {
		MessageDialog.openInformation(shell, "Discussion", sentence);
	}

	/** What the command is to be done with. */
	record Target(ExecutionEvent event, IWorkbenchWindow window, Article article) {

		Shell shell() {
			return window.getShell();
		}

		Discussions discussions() {
			return window.getService(Discussions.class);
		}

		/** @return 0 when the parameter is absent, or no number */
		int number(String parameter) {
			String value = event.getParameter(parameter);
			return value != null && value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
		}

		/** @return the comment that the parameter names, else the one that is selected; says so when there is none */
		Optional<Comment> comment() {
			String id = event.getParameter(Commands.COMMENT);
			Optional<Comment> comment = id != null ? discussions().comment(id)
					: window.getActivePage().findView(DiscussionView.ID) instanceof DiscussionView view ? view.selected() : Optional.empty();
			if (comment.isEmpty()) {
				say(shell(), id == null ? "Select a comment in the view Discussion first." : "The comment is not here any more.");
			}
			return comment;
		}
	}
}
