/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens firmware bundles: the one that the parameter names, else those that the user chooses. */
public final class OpenHandler extends AbstractHandler {

	static final String COMMAND = "org.fieldbench.firmware.ui.open";
	static final String FILE = "org.fieldbench.firmware.ui.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String file = event.getParameter(FILE);
		Bundles.open(window, file == null ? choose(window.getShell(), "Open Firmware Bundles", SWT.MULTI) : List.of(Path.of(file)));
		return null;
	}

	/** @param many {@code SWT.MULTI} if more than one can be chosen, else {@code SWT.SINGLE}. @return none if the user cancelled */
	static List<Path> choose(Shell shell, String title, int many) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | many);
		dialog.setText(title);
		dialog.setFilterNames(new String[] { "Firmware bundles and images", "Zip archives (*.zip)", "Tar archives (*.tar, *.tar.gz, *.tgz)",
				"All files" });
		dialog.setFilterExtensions(new String[] { "*.zip;*.ZIP;*.tar;*.gz;*.tgz;*.bin;*.BIN;*.img;*.hex;*.dfu", "*.zip;*.ZIP", "*.tar;*.gz;*.tgz", "*" });
		return dialog.open() == null ? List.of()
				: Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}
}
