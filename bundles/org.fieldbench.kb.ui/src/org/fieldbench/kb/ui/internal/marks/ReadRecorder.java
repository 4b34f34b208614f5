/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;

/** Notes as read what was before the reader's eyes for some seconds. */
public final class ReadRecorder {

	private static final int SECONDS = 4;
	private static final int MS = 1000;

	private final Composite place;
	private final CurrentArticle current;
	private String noted = "";

	/** @param place where articles are shown: what is hidden is not read */
	public ReadRecorder(Composite place, CurrentArticle current) {
		this.place = place;
		this.current = current;
		Consumer<Article> shown = this::shown;
		current.addListener(shown);
		place.addDisposeListener(event -> current.removeListener(shown));
	}

	private void shown(Article article) {
		place.getDisplay().timerExec(SECONDS * MS, () -> note(article));
	}

	private void note(Article article) {
		boolean still = !place.isDisposed() && place.isVisible() && current.article().filter(article::equals).isPresent();
		if (still && !noted.equals(article.id())) {
			noted = article.id();
			MarkJob.run("Noting what was read", (marks, subscriptions) -> subscriptions.noteShown(article.id()));
		}
	}
}
