/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import org.eclipse.core.commands.ExecutionEvent;
import org.fieldbench.kb.Article;

/** Says that the article that is shown was read as it is now. */
public final class MarkReadHandler extends ShownArticleHandler {

	@Override
	void run(ExecutionEvent event, Article article) {
		MarkJob.run("Marking as read", (marks, subscriptions) -> {
			subscriptions.markRead(article.id());
			say(event, "Article " + article.id() + " is marked as read.");
		});
	}
}
