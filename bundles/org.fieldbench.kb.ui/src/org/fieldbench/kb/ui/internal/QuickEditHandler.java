/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

/** Lets the user change title and tags of the selected article in place. */
public final class QuickEditHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		target.view().quickEdit(target.article());
	}
}
