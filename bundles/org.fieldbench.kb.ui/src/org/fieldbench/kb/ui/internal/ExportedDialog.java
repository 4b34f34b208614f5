/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.export.ExportResult;
import org.fieldbench.ui.WidgetIds;

/** Says what was exported, and opens it. */
final class ExportedDialog extends MessageDialog {

	private static final int OPEN = 0;
	private static final int SHOW = 1;

	private ExportedDialog(Shell shell, String message, int kind) {
		super(shell, "Exported", null, message, kind, 2, "Open", "Show in Folder", "Close");
	}

	static void show(Shell shell, ExportResult result) {
		Path first = result.files().get(0);
		int chosen = new ExportedDialog(shell, ExportMessage.of(result), result.remarks().isEmpty() ? INFORMATION : WARNING).open();
		if (chosen == OPEN && !Program.launch(first.toString()) || chosen == SHOW && !Program.launch(ExportMessage.folder(first).toString())) {
			MessageDialog.openError(shell, "Exported", "No program on this computer opens it. It is here: " + first);
		}
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean standard) {
		return WidgetIds.tag(super.createButton(parent, id, label, standard), "exported." + id);
	}
}
