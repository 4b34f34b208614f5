/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Runs an {@link Operation} in the background, to be seen and cancelled in the Progress view. A failure is shown to the user
 * in a dialog, with the message of the exception as its first sentence.
 */
public final class OperationJob extends Job {

	private final JobFamilies family;
	private final Operation operation;

	/**
	 * @param name what the user reads while it runs, e.g. "Reading phones.zip"
	 * @param family what it belongs to
	 * @param operation what it does
	 */
	public OperationJob(String name, JobFamilies family, Operation operation) {
		super(name);
		this.family = family;
		this.operation = operation;
	}

	/** Marks it as asked for by the user just now. @return this, not yet scheduled */
	public OperationJob byUser() {
		setUser(true);
		return this;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			operation.run(monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException | CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			return Status.error(sentence(e), e);
		}
	}

	@Override
	public boolean belongsTo(Object other) {
		return family == other;
	}

	private String sentence(Exception e) {
		return e.getMessage() == null ? getName() + " failed: " + e.getClass().getSimpleName() : e.getMessage();
	}
}
