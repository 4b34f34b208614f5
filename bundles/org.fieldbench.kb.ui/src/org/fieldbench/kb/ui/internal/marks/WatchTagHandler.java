/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;

/** Lets the user choose the tags whose articles he watches. */
public final class WatchTagHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<String> own = window.getService(CurrentArticle.class).article().map(Article::tags).orElse(List.of());
		List<String> watched = window.getService(ReaderMarks.class).now().groups().stream().flatMap(group -> group.lines().stream())
				.filter(line -> !line.isArticle()).map(MyArticles.Line::target).toList();
		WatchTagModel model = new WatchTagModel(own, watched);
		if (new WatchTagDialog(window.getShell(), model).open() == WatchTagDialog.OK) {
			MarkJob.run("Watching tags", (marks, subscriptions) -> {
				for (String tag : model.toWatch()) {
					subscriptions.watchTag(tag);
				}
				for (String tag : model.toLeave()) {
					subscriptions.unwatchTag(tag);
				}
			});
			ShownArticleHandler.say(event, model.sentence());
		}
		return null;
	}
}
