/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

/** Shows what changed in the selected article since it was read. */
public final class ShowChangesHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		new ChangesDialog(target.window().getShell(), target.article().id()).open();
	}
}
