/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;

/** Opens the selected article in an editor. */
public final class EditHandler extends ArticleHandler {

	@Override
	void run(Target target) throws ExecutionException {
		try {
			ArticleEditor.open(target.window().getActivePage(), new ArticleInput(target.article().id(), false));
		} catch (PartInitException e) {
			throw new ExecutionException("The article cannot be edited.", e);
		}
	}
}
