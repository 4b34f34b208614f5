/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Lets the user change the server's settings, and offers a restart where that does no harm. */
final class SettingsCommand {

	private static final int RESTART = 0;

	private final Shell shell;
	private final ServerDesk desk;
	private final ServerPreferences preferences;

	SettingsCommand(Shell shell, ServerDesk desk, ServerPreferences preferences) {
		this.shell = shell;
		this.desk = desk;
		this.preferences = preferences;
	}

	/**
	 * @param port where the server listens first
	 * @return whether the server is to be started again now
	 */
	boolean askForRestart(int port) {
		SettingsDraft before = preferences.settings();
		SettingsDraft draft = before.copy();
		boolean running = desk.address().isPresent();
		if (new SettingsDialog(shell, draft, port, running).open() != Window.OK) {
			return false;
		}
		preferences.remember(draft);
		return switch (SettingsEffect.of(before, draft, desk.address().isPresent(), desk.running())) {
		case NONE, AT_NEXT_START -> false;
		case AFTER_RESTART -> agreed();
		case AFTER_TRANSFERS -> {
			MessageDialog.openInformation(shell, "TFTP Server Settings", "The settings are kept. They take effect when the server is"
					+ " started again: stop and start it when no transfer runs.");
			yield false;
		}
		};
	}

	private boolean agreed() {
		return new MessageDialog(shell, "TFTP Server Settings", null, "The settings take effect when the server is started again."
				+ " No transfer runs now.", MessageDialog.QUESTION, RESTART, "Restart Now", "Later").open() == RESTART
				&& StopQuestion.agreed(shell, desk.running(), "Restart the Server");
	}
}
