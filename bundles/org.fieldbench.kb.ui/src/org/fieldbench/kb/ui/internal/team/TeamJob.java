/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Something done with the team in the background, since it may take as long as a network takes. */
final class TeamJob {

	/** What is done. */
	@FunctionalInterface
	interface Work<T> {
		T run() throws KnowledgeBaseException;
	}

	private TeamJob() {
	}

	/**
	 * @param name what the user reads while it runs
	 * @param control on whose thread the outcome is told, unless it is gone
	 * @param failed gets a sentence instead
	 */
	static <T> void run(String name, Control control, Work<T> work, Consumer<T> done, Consumer<String> failed) {
		new OperationJob(name, JobFamilies.KNOWLEDGE_BASE, monitor -> {
			try {
				T outcome = work.run();
				later(control, () -> done.accept(outcome));
			} catch (KnowledgeBaseException e) {
				later(control, () -> failed.accept(e.getMessage()));
			}
		}).schedule();
	}

	static void later(Control control, Runnable action) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
