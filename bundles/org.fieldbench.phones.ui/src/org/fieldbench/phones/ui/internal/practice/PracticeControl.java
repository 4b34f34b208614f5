/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.practice.PracticePace;
import org.fieldbench.session.practice.PracticeRequest;
import org.fieldbench.session.practice.PracticeRun;
import org.fieldbench.session.practice.PracticeState;
import org.fieldbench.session.practice.Practices;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Runs a practice in the background and keeps how it stands, for the view. Knows no widget; safe for use by several threads. */
final class PracticeControl {

	private final Practices practices;
	private final PracticePace pace;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<PracticeState> state = Optional.empty();
	private Optional<PracticeRequest> request = Optional.empty();
	private Optional<PracticeRun> run = Optional.empty();
	private String problem = "";

	PracticeControl(Practices practices, PracticePace pace) {
		this.practices = practices;
		this.pace = pace;
	}

	/** @param listener is called on any thread */
	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	synchronized boolean running() {
		return run.isPresent();
	}

	/** @return how the practice stands, or stood when it ended; empty before the first */
	synchronized Optional<PracticeState> state() {
		return state;
	}

	/** @return what is or was practised last */
	synchronized Optional<PracticeRequest> request() {
		return request;
	}

	/** @return why it could not begin or go on; empty if it could */
	synchronized String problem() {
		return problem;
	}

	/** @return the run that goes on, to be worked */
	synchronized Optional<PracticeRun> run() {
		return run;
	}

	/** Begins anew, in the background; does nothing while one goes on. */
	void start(PracticeRequest wanted) {
		if (!running()) {
			new OperationJob("Practising Field Alert #" + wanted.procedure().getAlert(), JobFamilies.SESSION,
					monitor -> practise(wanted, monitor)).schedule();
		}
	}

	/** Puts the phone away. */
	void end() {
		run().ifPresent(PracticeRun::end);
	}

	/** Forgets what came of the last one; not while one goes on. */
	void forget() {
		synchronized (this) {
			if (run.isPresent()) {
				return;
			}
			state = Optional.empty();
			problem = "";
		}
		tell();
	}

	private void practise(PracticeRequest wanted, IProgressMonitor monitor) {
		var practice = new PracticeRun(pace, this::become, monitor::isCanceled);
		begin(wanted, practice);
		try {
			end(practice.run(practices, wanted));
		} catch (SessionException e) {
			ended(e.getMessage());
		} catch (CancellationException e) {
			ended("The practice was cancelled.");
			throw e;
		} catch (RuntimeException e) {
			ended("The practice ended because of an internal error. The Error Log has the details.");
			throw e;
		}
	}

	private void begin(PracticeRequest wanted, PracticeRun practice) {
		synchronized (this) {
			request = Optional.of(wanted);
			run = Optional.of(practice);
			state = Optional.empty();
			problem = "";
		}
		tell();
	}

	private void become(PracticeState now) {
		synchronized (this) {
			state = Optional.of(now);
		}
		tell();
	}

	/** What was put away before its end leaves nothing to show. */
	private void end(PracticeState last) {
		synchronized (this) {
			state = Optional.of(last).filter(now -> now.summary().isPresent());
		}
		ended("");
	}

	private void ended(String why) {
		synchronized (this) {
			run = Optional.empty();
			problem = why;
		}
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
