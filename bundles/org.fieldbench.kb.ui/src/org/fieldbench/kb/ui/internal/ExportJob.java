/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.export.ExportProgress;
import org.fieldbench.kb.export.ExportRequest;
import org.fieldbench.kb.export.ExportResult;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.OperationJob;

/** Exports in the background. A failure is shown by the job. */
final class ExportJob {

	private ExportJob() {
	}

	/** @param done gets the result on the display's thread, unless the window is gone */
	static void start(Shell shell, ArticleExport export, ExportRequest request, Consumer<ExportResult> done) {
		new OperationJob("Exporting articles", JobFamilies.KNOWLEDGE_BASE, monitor -> {
			ExportResult result = export.export(request, progress(monitor));
			Later.on(shell, () -> done.accept(result));
		}).byUser().schedule();
	}

	private static ExportProgress progress(IProgressMonitor monitor) {
		monitor.beginTask("Exporting articles", IProgressMonitor.UNKNOWN);
		return new ExportProgress() {
			@Override
			public void at(String what, int done, int all) {
				monitor.subTask(all > 1 ? what + " (" + (done + 1) + " of " + all + ")" : what);
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
	}
}
