/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.InspectionProgress;

/** Adds up what several threads have read, and tells it one after the other. */
final class Meter {

	private final InspectionProgress progress;
	private final long total;
	private long done;
	private volatile boolean stopped;

	/** @param total bytes that will be read */
	Meter(InspectionProgress progress, long total) {
		this.progress = progress;
		this.total = total;
	}

	/**
	 * @param bytes read of the entry since the last call
	 * @throws CancellationException if the progress says so, or something failed elsewhere
	 */
	synchronized void read(String entry, long bytes) {
		check();
		done += bytes;
		progress.reading(entry, done, total);
	}

	/** @throws CancellationException if the progress says so, or something failed elsewhere */
	synchronized void check() {
		if (stopped || progress.cancelled()) {
			throw new CancellationException("The inspection was cancelled.");
		}
	}

	void stop() {
		stopped = true;
	}

	boolean isStopped() {
		return stopped;
	}
}
