/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.ui.WidgetIds;

/** Says something of the team, or asks. */
final class TeamDialog extends MessageDialog {

	private TeamDialog(Shell shell, int kind, String text, String... buttons) {
		super(shell, "Team", null, text, kind, 0, buttons);
	}

	/** @return whether the user wants it */
	static boolean ask(Shell shell, String question, String yes) {
		return new TeamDialog(shell, QUESTION, question, yes, "&Not Now").open() == 0;
	}

	static void tell(Shell shell, String sentence) {
		new TeamDialog(shell, INFORMATION, sentence, IDialogConstants.OK_LABEL).open();
	}

	/** The first button does what was asked, or closes. */
	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		return WidgetIds.tag(super.createButton(parent, id, label, isDefault), "team.dialog." + id);
	}
}
