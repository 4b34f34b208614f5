/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.ui.internal.reading.ArticleBanner;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.ui.Signal;

/** Over an article that was changed here and by the team in the same lines: says so, and offers to merge both. */
public final class ConflictBanner {

	private ConflictBanner() {
	}

	/** @param parent has a {@code GridLayout} */
	public static void over(Composite parent, KnownConflicts conflicts, CurrentArticle current) {
		ArticleBanner banner = new ArticleBanner(parent, "kb.conflict", Signal.CAUTION, current, conflicts::sentence);
		banner.button("Mer&ge with Team…", "kb.conflict.merge", "org.fieldbench.kb.ui.team.merge");
		banner.follow(conflicts::addListener, conflicts::removeListener);
	}
}
