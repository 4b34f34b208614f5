/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Takes the log out of the program. */
final class LogActions {

	private LogActions() {
	}

	/** Writes the lines in the background; a failure is shown. */
	static void export(List<ServerEvent> lines, Path file) {
		new OperationJob("Writing " + file.getFileName(), JobFamilies.SERVER, monitor -> write(lines, file)).byUser().schedule();
	}

	private static void write(List<ServerEvent> lines, Path file) throws IOException {
		LogExport.write(lines, file);
	}

	/** @return the file that the user chose; empty if none */
	static Optional<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export the Server Log");
		dialog.setFilterExtensions(LogExport.PATTERNS);
		dialog.setFilterNames(LogExport.NAMES);
		dialog.setFileName("tftp-log.txt");
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
