/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.BenchServing;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Lets the TFTP server serve the firmware bundle at hand, starts it if need be, and shows it. */
public final class ServeHandler extends AbstractHandler {

	private static final String TITLE = "Serve This Firmware Bundle";
	private static final String START = "org.fieldbench.tftp.ui.start";
	private static final String SERVER_VIEW = "org.fieldbench.tftp.ui.server";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<FirmwareReport> report = BundleAtHand.of(window);
		if (report.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), TITLE,
					"There is nothing to serve: no firmware bundle is open, or it is still being read. Open one first, then serve it.");
		} else if (isWanted(window, report.get())) {
			serve(window, report.get());
		}
		return null;
	}

	/** A phone that takes the wrong file may be dead: what is no go is served only if the user insists. */
	private static boolean isWanted(IWorkbenchWindow window, FirmwareReport report) {
		return report.verdict() != Verdict.NO_GO || MessageDialog.open(MessageDialog.WARNING, window.getShell(), TITLE,
				NoGo.sentence(report) + "\n\nA phone that takes the wrong file may not start again. Serve it all the same?", 0,
				"Serve All the Same", IDialogConstants.CANCEL_LABEL) == 0;
	}

	private static void serve(IWorkbenchWindow window, FirmwareReport report) {
		BenchServing serving = window.getService(BenchServing.class);
		ServerControl server = window.getService(ServerControl.class);
		new OperationJob("Serving " + report.file().getFileName(), JobFamilies.SERVER, monitor -> {
			serving.serve(report);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(window, server.address().isEmpty()));
		}).byUser().schedule();
	}

	private static void show(IWorkbenchWindow window, boolean start) {
		try {
			window.getActivePage().showView(SERVER_VIEW);
			if (start) {
				window.getService(IHandlerService.class).executeCommand(START, null);
			}
		} catch (CommandException | PartInitException e) {
			ILog.of(ServeHandler.class).error("The TFTP server could not be shown and started.", e);
		}
	}
}
