/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldbench.kb.imports.ImportProgress;

/**
 * The progress of an import in the wizard's bar.
 *
 * @param what begins the line, with a blank
 */
record WizardProgress(IProgressMonitor monitor, String what) implements ImportProgress {

	WizardProgress {
		monitor.beginTask(what, IProgressMonitor.UNKNOWN);
	}

	@Override
	public void reading(String file) {
		monitor.subTask(what + file);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
