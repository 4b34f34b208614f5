/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

/** Shows the revisions of the selected article. */
public final class HistoryHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		new HistoryDialog(target.window().getShell(), target.editing(), target.article().id()).open();
	}
}
