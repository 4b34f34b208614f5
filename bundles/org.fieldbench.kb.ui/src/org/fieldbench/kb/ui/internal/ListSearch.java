/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Searches in the background; only the answer to the latest question is given. */
final class ListSearch {

	private final ArticleLibrary library;
	private final ArticleSearch search;
	private final Control control;
	private final Consumer<Found> answer;
	private OperationJob latest;

	/**
	 * @param control answers end when it is disposed
	 * @param answer is called on the control's thread
	 */
	ListSearch(ArticleLibrary library, ArticleSearch search, Control control, Consumer<Found> answer) {
		this.library = library;
		this.search = search;
		this.control = control;
		this.answer = answer;
	}

	/** Asks; call on the control's thread. */
	void ask(Question question) {
		if (latest != null) {
			latest.cancel();
		}
		Display display = control.getDisplay();
		OperationJob[] self = new OperationJob[1];
		self[0] = new OperationJob("Searching the knowledge base", JobFamilies.KNOWLEDGE_BASE, monitor -> {
			Found found = Found.of(library, search, question);
			if (!display.isDisposed()) {
				display.asyncExec(() -> give(self[0], found));
			}
		});
		latest = self[0];
		latest.setSystem(true);
		latest.schedule();
	}

	private void give(OperationJob job, Found found) {
		if (job == latest && !control.isDisposed()) {
			answer.accept(found);
		}
	}
}
