/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Searches in the background; only the answer to the latest question is given. */
final class ArticleSearch {

	private final ArticleLibrary library;
	private final Control control;
	private final Consumer<List<ArticleRow>> answer;
	private OperationJob latest;

	/**
	 * @param control answers end when it is disposed
	 * @param answer is called on the control's thread
	 */
	ArticleSearch(ArticleLibrary library, Control control, Consumer<List<ArticleRow>> answer) {
		this.library = library;
		this.control = control;
		this.answer = answer;
	}

	/** Asks; call on the control's thread. */
	void ask(String text, StateFilter filter) {
		if (latest != null) {
			latest.cancel();
		}
		Display display = control.getDisplay();
		OperationJob[] self = new OperationJob[1];
		self[0] = new OperationJob("Searching the knowledge base", JobFamilies.KNOWLEDGE_BASE, monitor -> {
			List<ArticleRow> rows = ArticleRow.of(library, text, filter);
			if (!display.isDisposed()) {
				display.asyncExec(() -> give(self[0], rows));
			}
		});
		latest = self[0];
		latest.setSystem(true);
		latest.schedule();
	}

	private void give(OperationJob job, List<ArticleRow> rows) {
		if (job == latest && !control.isDisposed()) {
			answer.accept(rows);
		}
	}
}
