/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a folder as a firmware bundle, e.g. an archive that somebody has unpacked. */
public final class OpenFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String named = event.getParameter(OpenHandler.FILE);
		String folder = named == null ? choose(window) : named;
		if (folder != null) {
			Bundles.open(window, List.of(Path.of(folder)));
		}
		return null;
	}

	private static String choose(IWorkbenchWindow window) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText("Open Folder");
		dialog.setMessage("A folder with the files of a firmware bundle");
		return dialog.open();
	}
}
