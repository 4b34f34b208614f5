/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads for what may take a while: looking files up, reading and hashing them, putting an upload in its place. */
final class Workers implements Executor, AutoCloseable {

	private static final int THREADS = 4;
	/** Bounds what a flood of requests can pile up. */
	private static final int MOST_WAITING = 4096;
	private static final int IDLE_SECONDS = 10;
	private static final int END_SECONDS = 10;

	private final ThreadPoolExecutor pool = new ThreadPoolExecutor(THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MOST_WAITING), Thread.ofPlatform().daemon().name("TFTP worker ", 1).factory());

	Workers() {
		pool.allowCoreThreadTimeOut(true);
	}

	/** Does it on the calling thread when too much waits already: for what must be done. */
	@Override
	public void execute(Runnable task) {
		if (!offer(task)) {
			task.run();
		}
	}

	/** @return false when too much waits already */
	boolean offer(Runnable task) {
		try {
			pool.execute(task);
			return true;
		} catch (RejectedExecutionException e) {
			return false;
		}
	}

	/** Finishes what was begun; returns when it is, or after some seconds if a disk does not answer. */
	@Override
	public void close() throws InterruptedException {
		pool.shutdown();
		pool.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
	}
}
