/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.parts;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldbench.firmware.InspectionProgress;

/** Tells a progress monitor how far an inspection is, and the inspection whether the user cancelled. */
public final class MonitorProgress implements InspectionProgress {

	private static final int UNITS = 1000;

	private final IProgressMonitor monitor;
	private int done;

	public MonitorProgress(String name, IProgressMonitor monitor) {
		this.monitor = monitor;
		monitor.beginTask(name, UNITS);
	}

	@Override
	public void reading(String entry, long bytesDone, long bytesTotal) {
		monitor.subTask(entry);
		if (bytesTotal > 0) {
			int now = (int) (bytesDone * UNITS / bytesTotal);
			monitor.worked(Math.max(0, now - done));
			done = Math.max(done, now);
		}
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
