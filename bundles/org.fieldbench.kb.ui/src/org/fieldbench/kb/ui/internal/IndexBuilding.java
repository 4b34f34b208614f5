/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.ui.internal.reading.PageSections;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows the reading of many articles into the search index as a job that the user can cancel, whoever began it, and has pages set again
 * that waited for it. An OSGi service.
 */
@Component(service = IndexBuilding.class)
public final class IndexBuilding implements IndexProgress {

	private final ArticleSearch search;
	private final ArticleLibrary library;
	private final PageSections sections;
	/** What is being read; null when nothing is. */
	private IndexJob job;
	private boolean stopped;
	private boolean whole;

	@Activate
	public IndexBuilding(@Reference ArticleSearch search, @Reference ArticleLibrary library, @Reference PageSections sections) {
		this.search = search;
		this.library = library;
		this.sections = sections;
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
			tellWhole();
		} else {
			if (job == null) {
				job = new IndexJob(total);
				job.begin();
			}
			job.at(done);
		}
	}

	/** What a page says of other articles can be said now. */
	private void tellWhole() {
		boolean now = library.isComplete();
		if (now && !whole) {
			sections.changed();
		}
		whole = now;
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
