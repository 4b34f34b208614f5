/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does jobs with as many threads as there are processors, the calling thread among them. The first failure ends all: those at work
 * hear of it by the {@link Meter}.
 */
final class Crew {

	/** A part of the work that needs no other part. */
	@FunctionalInterface
	interface Job {
		void run() throws IOException;
	}

	private final List<Job> jobs;
	private final Meter meter;
	private final AtomicInteger next = new AtomicInteger();
	private Throwable failure;

	private Crew(List<Job> jobs, Meter meter) {
		this.jobs = jobs;
		this.meter = meter;
	}

	/**
	 * @param jobs begun in this order; the largest should come first, so that none is left alone at the end
	 * @param threads at most
	 * @throws IOException or what else the first job that failed threw, when all have ended
	 */
	static void run(List<Job> jobs, Meter meter, int threads) throws IOException {
		Crew crew = new Crew(jobs, meter);
		List<Thread> others = new ArrayList<>();
		for (int i = 1; i < Math.min(threads, jobs.size()); i++) {
			others.add(Thread.ofPlatform().daemon().name("firmware reader " + i).start(crew::work));
		}
		crew.work();
		others.forEach(Crew::join);
		crew.rethrow();
	}

	private void work() {
		for (int i = next.getAndIncrement(); i < jobs.size() && !meter.isStopped(); i = next.getAndIncrement()) {
			try {
				jobs.get(i).run();
			} catch (IOException | RuntimeException | Error e) {
				fail(e);
			}
		}
	}

	/** What fails later fails because of the first. */
	private synchronized void fail(Throwable e) {
		if (failure == null) {
			failure = e;
		}
		meter.stop();
	}

	/** They end soon, stopped or not; to leave before would close the archive under them. */
	private static void join(Thread thread) {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void rethrow() throws IOException {
		switch (failure) {
		case null -> {
		}
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		default -> throw (Error) failure;
		}
	}
}
