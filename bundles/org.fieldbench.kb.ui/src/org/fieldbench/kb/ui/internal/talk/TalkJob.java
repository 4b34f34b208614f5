/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Something asked of the discussions in the background, whose outcome is shown by a control. */
final class TalkJob {

	/** What is asked. */
	@FunctionalInterface
	interface Work<T> {
		T run() throws KnowledgeBaseException;
	}

	private TalkJob() {
	}

	/**
	 * @param name what the user reads while it runs
	 * @param done gets the outcome on the control's thread, unless the control is gone
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

	/** As {@link #run}, for what the user need not see. */
	static void quietly(String name, Runnable work) {
		OperationJob job = new OperationJob(name, JobFamilies.KNOWLEDGE_BASE, monitor -> work.run());
		job.setSystem(true);
		job.schedule();
	}

	private static void later(Control control, Runnable action) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
