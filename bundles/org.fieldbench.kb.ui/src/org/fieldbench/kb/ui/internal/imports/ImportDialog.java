/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.ui.WidgetIds;

/** The import wizard's window; it reads when the user goes on from the first page. */
final class ImportDialog extends WizardDialog {

	private static final int WIDTH = 1000;
	private static final int HEIGHT = 720;

	ImportDialog(Shell shell, ImportWizard wizard) {
		super(shell, wizard);
		setShellStyle(getShellStyle() | org.eclipse.swt.SWT.RESIZE);
	}

	@Override
	protected void nextPressed() {
		if (!(getCurrentPage() instanceof SourcesPage sources) || sources.read()) {
			super.nextPressed();
		}
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean standard) {
		Button button = super.createButton(parent, id, label, standard);
		return switch (id) {
		case IDialogConstants.NEXT_ID -> WidgetIds.tag(button, "import.next");
		case IDialogConstants.FINISH_ID -> WidgetIds.tag(button, "import.finish");
		default -> button;
		};
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}
}
