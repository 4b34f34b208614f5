/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.Rehearsals;
import org.fieldbench.session.SessionException;
import org.fieldbench.ui.Operation;

/** Runs one rehearsal; what comes of it is in the {@link RehearsalProgress}. */
final class RehearsalRun implements Operation {

	private final Rehearsals rehearsals;
	private final RehearsalRequest request;
	private final RehearsalProgress progress;

	RehearsalRun(Rehearsals rehearsals, RehearsalRequest request, RehearsalProgress progress) {
		this.rehearsals = rehearsals;
		this.request = request;
		this.progress = progress;
	}

	@Override
	public void run(IProgressMonitor monitor) {
		progress.begin(monitor::isCanceled);
		try {
			progress.end(rehearsals.run(request, progress));
		} catch (SessionException e) {
			progress.fail(e.getMessage());
		} catch (CancellationException e) {
			progress.fail("The rehearsal was cancelled.");
			throw e;
		} catch (RuntimeException e) {
			progress.fail("The rehearsal ended because of an internal error. The Error Log has the details.");
			throw e;
		}
	}
}
