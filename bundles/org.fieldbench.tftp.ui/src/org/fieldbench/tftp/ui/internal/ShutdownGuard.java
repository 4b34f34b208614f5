/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.Transfer;

/** Asks before the workbench is closed while a transfer runs, also when the server's view is closed; stops the server then. */
final class ShutdownGuard implements IWorkbenchListener, ServerControl.Listener {

	private final IWorkbench workbench;
	private final ServerControl control;
	private final ServerDesk desk;

	ShutdownGuard(IWorkbench workbench, ServerControl control) {
		this.workbench = workbench;
		this.control = control;
		this.desk = new ServerDesk(control);
	}

	/** Guards until the server is stopped. */
	void watch() {
		workbench.addWorkbenchListener(this);
		control.addListener(this);
	}

	@Override
	public boolean preShutdown(IWorkbench closing, boolean forced) {
		return forced || StopQuestion.agreed(shell(), desk.running(), "Close Fieldbench");
	}

	@Override
	public void postShutdown(IWorkbench closed) {
		control.stop();
	}

	@Override
	public void serverChanged() {
		if (control.address().isEmpty()) {
			control.removeListener(this);
			workbench.removeWorkbenchListener(this);
		}
	}

	@Override
	public void changed(Transfer transfer) {
		// only a stop of the server matters here
	}

	private Shell shell() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
