/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.OperationJob;

/** Something asked of the knowledge base in the background, since it may take as long as a disk or a network takes; a control shows the outcome. */
public final class AnswerJob {

	/** What is asked. */
	@FunctionalInterface
	public interface Work<T> {
		T run() throws KnowledgeBaseException;
	}

	private AnswerJob() {
	}

	/** As {@link #of}, begun. */
	public static <T> void run(String name, Control control, Work<T> work, Consumer<T> done, Consumer<String> failed) {
		of(name, control, work, done, failed).schedule();
	}

	/** Something that the user need not see. */
	public static void quietly(String name, Runnable work) {
		OperationJob job = new OperationJob(name, JobFamilies.KNOWLEDGE_BASE, monitor -> work.run());
		job.setSystem(true);
		job.schedule();
	}

	/**
	 * @param name what the user reads while it runs
	 * @param control on whose thread the outcome is told, unless it is gone
	 * @param failed gets a sentence instead
	 * @return not yet scheduled
	 */
	static <T> OperationJob of(String name, Control control, Work<T> work, Consumer<T> done, Consumer<String> failed) {
		return new OperationJob(name, JobFamilies.KNOWLEDGE_BASE, monitor -> {
			try {
				T outcome = work.run();
				Later.on(control, () -> done.accept(outcome));
			} catch (KnowledgeBaseException e) {
				Later.on(control, () -> failed.accept(e.getMessage()));
			}
		});
	}
}
