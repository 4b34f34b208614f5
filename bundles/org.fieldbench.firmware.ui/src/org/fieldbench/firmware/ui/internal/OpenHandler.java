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
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens a firmware bundle: the one that the parameter names, else the one that the user chooses. */
public final class OpenHandler extends AbstractHandler {

	static final String COMMAND = "org.fieldbench.firmware.ui.open";
	static final String FILE = "org.fieldbench.firmware.ui.file";

	/** Runs the command as a menu would. */
	static void invoke() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
		} catch (CommandException e) {
			ILog.of(OpenHandler.class).error("A firmware bundle could not be opened.", e);
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of).or(() -> choose(window.getShell(), "Open Firmware Bundle"));
		if (file.isPresent()) {
			open(window, file.get());
		}
		return null;
	}

	private static void open(IWorkbenchWindow window, Path file) throws ExecutionException {
		try {
			if (window.getActivePage().showView(FirmwareView.ID) instanceof FirmwareView view) {
				view.open(file);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The Firmware view could not be opened.", e);
		}
	}

	static Optional<Path> choose(Shell shell, String title) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterNames(new String[] { "Firmware bundles (*.zip)", "All files" });
		dialog.setFilterExtensions(new String[] { "*.zip;*.ZIP", "*" });
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
