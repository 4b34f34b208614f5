/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.TableCopy;
import org.fieldbench.ui.WidgetIds;

/** Shows where a link leads, and asks whether to go there with another program. Each time: nothing is remembered. */
public final class OutsideDialog extends MessageDialog {

	private static final int OPEN = 0;
	private static final int COPY = 1;
	private static final int WIDTH = 420;
	private static final int HEIGHT = 56;

	private final String address;

	private OutsideDialog(Shell shell, String address) {
		super(shell, "Open a Link", null, "This link leads out of Fieldbench. Your browser or mail program would open:", QUESTION, CANCEL_AT,
				"Open", "Copy Address", IDialogConstants.CANCEL_LABEL);
		this.address = address;
	}

	private static final int CANCEL_AT = 2;

	/** Asks, and does what the user wants. */
	public static void ask(Shell shell, OutsideLink link) {
		int answer = new OutsideDialog(shell, link.address()).open();
		if (answer == OPEN) {
			Program.launch(link.address());
		} else if (answer == COPY) {
			TableCopy.copy(shell.getDisplay(), link.address());
		}
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Text text = WidgetIds.tag(new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "kb.outside.address");
		text.setText(address);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		return text;
	}
}
