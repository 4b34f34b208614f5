/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal.backup;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.OperationJob;

/** Something done with backups in the background, whose outcome is shown by a control. */
final class BackupJob<T> {

	private static final int TICKS = 1000;

	/** What is done. */
	@FunctionalInterface
	interface Work<T> {
		T run(BackupProgress progress) throws IOException;
	}

	private final String name;
	private final Work<T> work;

	/** @param name what the user reads while it runs */
	BackupJob(String name, Work<T> work) {
		this.name = name;
		this.work = work;
	}

	/**
	 * Starts it.
	 *
	 * @param done gets the outcome on the control's thread, unless the control is gone
	 * @param failed gets a sentence instead
	 */
	void then(Control control, Consumer<T> done, Consumer<String> failed) {
		new OperationJob(name, JobFamilies.BACKUPS, monitor -> {
			try {
				T outcome = work.run(progress(monitor));
				Later.on(control, () -> done.accept(outcome));
			} catch (IOException e) {
				Later.on(control, () -> failed.accept(e.getMessage()));
			} catch (CancellationException e) {
				Later.on(control, () -> failed.accept("Cancelled. Nothing was changed."));
				throw e;
			}
		}).schedule();
	}

	/** Shows how far it is, and ends it when the user cancels. */
	static BackupProgress progress(IProgressMonitor monitor) {
		SubMonitor shown = SubMonitor.convert(monitor, TICKS);
		return (done, all) -> {
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			shown.setWorkRemaining((int) Math.max(1, TICKS - TICKS * Math.min(done, all) / Math.max(1, all)));
		};
	}
}
