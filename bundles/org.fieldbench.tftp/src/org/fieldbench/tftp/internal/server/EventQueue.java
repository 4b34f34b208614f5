/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.TransferListener;

/** Tells the listener on a thread of its own and in order, so that a slow or faulty one holds no transfer up. */
final class EventQueue implements AutoCloseable {

	private static final Logger LOG = System.getLogger(EventQueue.class.getName());
	/** If so many wait, what is not vital is left out. */
	private static final int CROWDED = 5_000;

	/** Progress of all transfers together: a crowd's is told more seldom for each. */
	private static final double PROGRESS_PER_SECOND = 500;

	private final TransferListener listener;
	private final RateLimit progress = new RateLimit(PROGRESS_PER_SECOND, PROGRESS_PER_SECOND / 2, System.nanoTime());
	private final LinkedBlockingQueue<ServerEvent> queue = new LinkedBlockingQueue<>();
	private final Thread thread = Thread.ofPlatform().daemon().name("TFTP events").unstarted(this::run);

	EventQueue(TransferListener listener) {
		this.listener = listener;
	}

	void start() {
		thread.start();
	}

	/** @return whether there is room to tell progress now */
	boolean takesProgress(long now) {
		return progress.take(1, now) == 0;
	}

	void tell(ServerEvent event) {
		boolean vital = event.kind() != Kind.PROGRESS && event.kind() != Kind.RETRANSMITTED;
		if (vital || queue.size() < CROWDED) {
			queue.add(event);
		}
	}

	/** Tells something about the server as a whole. */
	void tell(Kind kind, Severity severity, String text) {
		tell(new ServerEvent(Instant.now(), kind, severity, Optional.empty(), text));
	}

	private void run() {
		try {
			ServerEvent event;
			do {
				event = queue.take();
				deliver(event);
			} while (event.kind() != Kind.STOPPED);
		} catch (InterruptedException e) {
			LOG.log(Level.DEBUG, "Interrupted while waiting for events", e);
		}
	}

	private void deliver(ServerEvent event) {
		try {
			listener.happened(event);
		} catch (RuntimeException | Error e) {
			LOG.log(Level.ERROR, "A listener failed at: " + event.text(), e);
		}
	}

	/** Tells that the server stopped, and returns when all was told; at once if called by the listener itself. */
	@Override
	public void close() {
		tell(Kind.STOPPED, Severity.INFO, "The TFTP server stopped.");
		try {
			if (Thread.currentThread() != thread) {
				thread.join();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
