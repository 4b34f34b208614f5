/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.jobs.Job;
import org.fieldbench.firmware.content.BytePattern;
import org.fieldbench.firmware.content.ByteSearch;
import org.fieldbench.firmware.content.Content;
import org.fieldbench.firmware.ui.internal.parts.MonitorProgress;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Looks for bytes in the background, for one thing at a time. Knows no widgets; safe for use by several threads. */
final class HexSearch {

	/**
	 * @param running whether it looks
	 * @param found where the pattern was found last
	 * @param pattern what was looked for
	 * @param message what there is to say; empty for nothing
	 */
	record State(boolean running, OptionalLong found, Optional<BytePattern> pattern, String message) {

		static final State IDLE = new State(false, OptionalLong.empty(), Optional.empty(), "");
	}

	private final Runnable changed;
	private State state = State.IDLE;
	private Job job;

	/** @param changed runs on any thread when the state has changed */
	HexSearch(Runnable changed) {
		this.changed = changed;
	}

	synchronized State state() {
		return state;
	}

	/** Forgets what was found. */
	void reset() {
		cancel();
		put(State.IDLE);
	}

	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/** @param from offset to begin at; it goes on at the start */
	void find(Content content, BytePattern pattern, long from) {
		cancel();
		put(new State(true, OptionalLong.empty(), Optional.of(pattern), "Looking for it\u2026"));
		String name = "Looking for bytes";
		job = new OperationJob(name, JobFamilies.CONTENT, monitor -> put(find(content, pattern, from, new MonitorProgress(name, monitor))));
		job.schedule();
	}

	private static State find(Content content, BytePattern pattern, long from, MonitorProgress progress) {
		try {
			OptionalLong found = ByteSearch.find(content, pattern, from, progress);
			String message = found.isEmpty() ? "It is not in this entry." : found.getAsLong() < from ? "Found from the start on." : "";
			return new State(false, found, Optional.of(pattern), message);
		} catch (CancellationException e) {
			return new State(false, OptionalLong.empty(), Optional.of(pattern), "The search was cancelled.");
		} catch (IOException e) {
			return State.IDLE; // another entry was chosen meanwhile
		}
	}

	private void put(State now) {
		synchronized (this) {
			state = now;
		}
		changed.run();
	}
}
