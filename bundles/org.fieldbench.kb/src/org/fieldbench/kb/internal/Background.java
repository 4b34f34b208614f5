/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does one thing after the other, by one thread that ends when there is nothing to do and does not keep the program alive. */
final class Background implements AutoCloseable {

	private final ThreadPoolExecutor executor;

	/** @param name of the thread */
	Background(String name) {
		executor = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
			Thread thread = new Thread(work, name);
			thread.setDaemon(true);
			return thread;
		});
		executor.allowCoreThreadTimeOut(true);
	}

	/** Does nothing when it is closed: nobody asks any more. */
	void run(Runnable work) {
		try {
			executor.execute(work);
		} catch (RejectedExecutionException e) {
			// It is closed.
		}
	}

	@Override
	public void close() {
		executor.shutdown();
	}
}
