/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.jobs.Job;
import org.fieldbench.firmware.content.Content;
import org.fieldbench.firmware.content.StringScan;
import org.fieldbench.firmware.ui.internal.parts.MonitorProgress;
import org.fieldbench.firmware.content.StringScan.Request;
import org.fieldbench.firmware.content.StringScan.Result;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Looks for strings in the background. Knows no widgets; safe for use by several threads. */
final class StringsSearch {

	private record Asked(Content content, Request request) {
	}

	private final Runnable changed;
	private Optional<Asked> asked = Optional.empty();
	private Optional<Result> result = Optional.empty();
	private boolean running;
	private Job job;

	/** @param changed runs on any thread when there is something new */
	StringsSearch(Runnable changed) {
		this.changed = changed;
	}

	synchronized Optional<Result> result() {
		return result;
	}

	synchronized boolean isRunning() {
		return running;
	}

	/** Looks, unless it does or did so already. */
	void find(Content content, Request request) {
		Asked now = new Asked(content, request);
		synchronized (this) {
			if (asked.equals(Optional.of(now))) {
				return;
			}
			cancel();
			asked = Optional.of(now);
			running = true;
			String name = "Looking for strings";
			job = new OperationJob(name, JobFamilies.CONTENT, monitor -> scan(now, new MonitorProgress(name, monitor)));
			job.schedule();
		}
		changed.run();
	}

	/** Forgets what was found. */
	void reset() {
		cancel();
		synchronized (this) {
			asked = Optional.empty();
			result = Optional.empty();
			running = false;
		}
	}

	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	private void scan(Asked what, MonitorProgress progress) {
		Optional<Result> found;
		try {
			found = Optional.of(StringScan.scan(what.content(), what.request(), progress));
		} catch (CancellationException | IOException e) {
			found = Optional.empty(); // another entry or another filter was chosen meanwhile
		}
		synchronized (this) {
			if (asked.equals(Optional.of(what))) {
				result = found;
				running = false;
			}
		}
		changed.run();
	}
}
