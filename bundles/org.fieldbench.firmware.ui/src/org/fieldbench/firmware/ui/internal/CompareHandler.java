/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareComparison;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.ui.internal.parts.MonitorProgress;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.OperationJob;

/** Compares the firmware bundle at hand with another: the one that the parameter names, else the one that the user chooses. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FirmwareBench bench = window.getService(FirmwareBench.class);
		Optional<FirmwareReport> current = Bundles.atHand(window);
		if (current.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Compare Firmware Bundles",
					"There is nothing to compare with yet. Open a firmware bundle first, then choose the other one here.");
			return null;
		}
		Optional.ofNullable(event.getParameter(OpenHandler.FILE)).map(Path::of)
				.or(() -> OpenHandler.choose(window.getShell(), "Compare With Firmware Bundle", SWT.SINGLE).stream().findFirst())
				.ifPresent(other -> compare(window.getShell(), bench, other, current.get()));
		return null;
	}

	/** The other one is taken for the older: the one on the bench is what a phone is about to get. */
	private static void compare(Shell shell, FirmwareBench bench, Path other, FirmwareReport current) {
		String name = "Comparing with " + other.getFileName();
		OperationJob job = new OperationJob(name, JobFamilies.FIRMWARE,
				monitor -> show(shell, FirmwareComparison.of(inspect(bench, other, name, monitor), current)));
		job.byUser().schedule();
	}

	private static FirmwareReport inspect(FirmwareBench bench, Path file, String name, IProgressMonitor monitor) throws FirmwareException {
		return bench.inspect(InspectionRequest.of(file), new MonitorProgress(name, monitor));
	}

	private static void show(Shell shell, FirmwareComparison comparison) {
		Later.on(shell, () -> new ComparisonDialog(shell, comparison).open());
	}
}
