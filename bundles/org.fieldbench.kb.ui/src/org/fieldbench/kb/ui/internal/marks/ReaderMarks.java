/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.talk.Marks;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What the reader keeps, at hand for the display: read in the background when marks or articles change. An OSGi service. */
@Component(service = ReaderMarks.class)
public final class ReaderMarks {

	/** Several changes in a row are read once. */
	private static final long SOON_MS = 100;

	private final Marks marks;
	private final ArticleLibrary library;
	private final OperationJob reading;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable read = this::readSoon;
	private volatile MyArticles now = MyArticles.NONE;

	@Activate
	public ReaderMarks(@Reference Marks marks, @Reference ArticleLibrary library, @Reference Subscriptions subscriptions) {
		this.marks = marks;
		this.library = library;
		reading = new OperationJob("Reading your marks", JobFamilies.KNOWLEDGE_BASE, monitor -> {
			now = MyArticles.read(marks, library, subscriptions);
			listeners.forEach(Runnable::run);
		});
		reading.setSystem(true);
		marks.addListener(read);
		library.addListener(read);
		readSoon();
	}

	@Deactivate
	void close() {
		marks.removeListener(read);
		library.removeListener(read);
		reading.cancel();
	}

	private void readSoon() {
		reading.schedule(SOON_MS);
	}

	/** @return as it was read last; nothing until then */
	public MyArticles now() {
		return now;
	}

	/** @param listener is called after it was read, on any thread */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
