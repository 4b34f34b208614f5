/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.ui.internal.reading.ArticleBanner;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.ui.Signal;

/** Over an article that is watched and changed since it was read: says so, and offers to show what. */
public final class ChangedBanner {

	private ChangedBanner() {
	}

	/** @param parent has a {@code GridLayout} */
	public static void over(Composite parent, ReaderMarks marks, CurrentArticle current) {
		ArticleBanner banner = new ArticleBanner(parent, "kb.changed", Signal.INFO, current,
				id -> marks.now().changed().contains(id) ? Optional.of("Changed since you read it.") : Optional.empty());
		banner.button("&Show What Changed", "kb.changed.show", "org.fieldbench.kb.ui.showChanges");
		banner.button("Mark as &Read", "kb.changed.read", "org.fieldbench.kb.ui.markRead");
		banner.follow(marks::addListener, marks::removeListener);
	}
}
