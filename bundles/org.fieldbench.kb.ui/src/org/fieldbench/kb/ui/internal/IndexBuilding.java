/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Shows the reading of many articles into the search index as a job that the user can cancel, whoever began it. An OSGi service. */
@Component(service = IndexBuilding.class)
public final class IndexBuilding implements IndexProgress {

	private final ArticleSearch search;
	/** What is being read; null when nothing is. */
	private IndexJob job;
	private boolean stopped;

	@Activate
	public IndexBuilding(@Reference ArticleSearch search) {
		this.search = search;
		search.follow(this);
	}

	@Deactivate
	void close() {
		search.unfollow(this);
		end();
	}

	@Override
	public synchronized void at(int done, int total) {
		if (done >= total) {
			end();
		} else {
			if (job == null) {
				job = new IndexJob(total);
				job.begin();
			}
			job.at(done);
		}
	}

	private synchronized void end() {
		stopped = isCancelled();
		if (job != null) {
			job.end();
			job = null;
		}
	}

	@Override
	public synchronized boolean isCancelled() {
		return job != null && job.isCancelled();
	}

	/** @return whether the user stopped it before all was read */
	public synchronized boolean isStopped() {
		return stopped;
	}

	/** Ends it as soon as it can end; what has been read by then is found. */
	synchronized void stop() {
		if (job != null) {
			job.cancel();
		}
	}

	/** Reads what has not been read yet. */
	void goOn() {
		AnswerJob.quietly("Going on with the search index", () -> search.update(NONE));
	}
}
