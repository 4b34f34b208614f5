/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.session.BenchServing;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Lets the TFTP server serve the firmware bundle on the bench, and shows the server. */
public final class ServeHandler extends AbstractHandler {

	private static final String SERVER_VIEW = "org.fieldbench.tftp.ui.server";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (window.getService(FirmwareBench.class).current().isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Serve This Firmware Bundle",
					"No firmware bundle is open. Open one first, then serve it.");
			return null;
		}
		BenchServing serving = window.getService(BenchServing.class);
		new OperationJob("Serving the firmware bundle", JobFamilies.SERVER, monitor -> serving.serveCurrent()).byUser().schedule();
		showServer(window);
		return null;
	}

	private static void showServer(IWorkbenchWindow window) throws ExecutionException {
		try {
			window.getActivePage().showView(SERVER_VIEW);
		} catch (PartInitException e) {
			throw new ExecutionException("The TFTP Server view could not be opened.", e);
		}
	}
}
