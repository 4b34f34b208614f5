/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal.backup;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.ui.JobFamilies;

/** Makes the day's backup while the workbench is open, when the start is over and then looking once an hour. */
public final class DailyBackupJob extends Job implements IStartup {

	private static final long AFTER_START_MS = TimeUnit.MINUTES.toMillis(1);
	private static final long EVERY_MS = TimeUnit.HOURS.toMillis(1);

	private String lastProblem = "";

	public DailyBackupJob() {
		super("Making today's backup");
		setPriority(DECORATE);
	}

	@Override
	public void earlyStartup() {
		schedule(AFTER_START_MS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			PlatformUI.getWorkbench().getService(Backups.class).makeIfDue(BackupJob.progress(monitor))
					.filter(made -> !made.leftOut().isEmpty())
					.ifPresent(made -> ILog.of(getClass()).warn("Left out of " + made.backup().name() + ": " + String.join(" ", made.leftOut())));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (BackupException e) {
			return told(e);
		} finally {
			schedule(EVERY_MS);
		}
	}

	/** The same problem is shown once, not each hour. */
	private IStatus told(BackupException problem) {
		boolean known = problem.getMessage().equals(lastProblem);
		lastProblem = problem.getMessage();
		return known ? Status.OK_STATUS : Status.error(problem.getMessage(), problem);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.BACKUPS;
	}
}
