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
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the files that were copied, or whose paths were; in a field for text it pastes text, as everywhere. */
public final class PasteHandler extends AbstractHandler implements IExecutableExtension {

	private boolean always;

	/** {@code plugin.xml} says "always" after a colon where text is never meant. */
	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		always = "always".equals(data);
	}


	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (always || !pasted(window.getShell().getDisplay().getFocusControl())) {
			List<Path> files = ClipboardFiles.of(window.getShell().getDisplay());
			Bundles.open(window, files);
			if (files.isEmpty()) {
				MessageDialog.openInformation(window.getShell(), "Open From Clipboard",
						"The clipboard holds no file and no path of one. Copy a firmware bundle, its folder or its whole path first.");
			}
		}
		return null;
	}

	private static boolean pasted(Control focus) {
		switch (focus) {
		case Text text when (text.getStyle() & SWT.READ_ONLY) == 0 -> text.paste();
		case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> combo.paste();
		case Spinner spinner -> spinner.paste();
		case null, default -> {
			return false;
		}
		}
		return true;
	}
}
