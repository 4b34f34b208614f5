/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** One reading of many articles, as the Progress view shows it; the work itself is done elsewhere. Safe for use by several threads. */
final class IndexJob {

	/** So soon a cancelled one is gone, though what is being read goes on to the end of its batch. */
	private static final int LOOK_MS = 500;

	private final OperationJob job = new OperationJob("Building the search index", JobFamilies.KNOWLEDGE_BASE, this::show);
	private final int total;
	private int done;
	private boolean ended;
	private volatile boolean cancelled;

	/** @param total how many articles have to be read */
	IndexJob(int total) {
		this.total = total;
	}

	void begin() {
		job.schedule();
	}

	/** @param read how many articles have been read */
	synchronized void at(int read) {
		done = read;
		notifyAll();
	}

	synchronized void end() {
		ended = true;
		notifyAll();
	}

	boolean isCancelled() {
		return cancelled;
	}

	void cancel() {
		cancelled = true;
		job.cancel();
	}

	private synchronized void show(IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask(job.getName(), total);
		int shown = 0;
		while (!ended) {
			if (monitor.isCanceled()) {
				cancelled = true;
				throw new OperationCanceledException();
			}
			monitor.subTask(String.format(Locale.ROOT, "%,d of %,d articles", done, total));
			monitor.worked(done - shown);
			shown = done;
			wait(LOOK_MS);
		}
	}
}
