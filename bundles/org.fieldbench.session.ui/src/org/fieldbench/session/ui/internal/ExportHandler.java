/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.session.FirmwareExport;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Writes what was found in the firmware bundle at hand into a file: a page, JSON or CSV. Asks before it replaces one. */
public final class ExportHandler extends AbstractHandler {

	private static final String FILE = "org.fieldbench.session.ui.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<FirmwareReport> report = BundleAtHand.of(window);
		if (report.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Export", "There is nothing to export yet. Open a firmware bundle first.");
			return null;
		}
		Optional<Path> named = Optional.ofNullable(event.getParameter(FILE)).map(Path::of);
		Optional<Path> file = named.or(() -> ask(window.getShell(), report.get()));
		file.ifPresent(chosen -> export(report.get(), chosen, named.isEmpty()));
		return null;
	}

	/** The dialog has asked whether a file may be replaced; a parameter has not. */
	private static void export(FirmwareReport report, Path file, boolean replace) {
		FirmwareExport form = FirmwareExport.of(file).orElse(FirmwareExport.HTML);
		new OperationJob("Exporting to " + file.getFileName(), JobFamilies.SESSION, monitor -> form.write(report, file, replace)).byUser().schedule();
	}

	private static Optional<Path> ask(Shell shell, FirmwareReport report) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export the Inspection");
		FirmwareExport[] forms = FirmwareExport.values();
		dialog.setFilterNames(Arrays.stream(forms).map(form -> form.title() + " (*." + form.ending() + ")").toArray(String[]::new));
		dialog.setFilterExtensions(Arrays.stream(forms).map(form -> "*." + form.ending()).toArray(String[]::new));
		dialog.setFileName(report.file().getFileName() + "." + FirmwareExport.HTML.ending());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
