/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks before transfers are broken off, since a phone that loses power or data while flashing can stay dead. */
final class StopQuestion {

	private static final String WARNING = " A phone whose boot code is cut short may not start again.";

	private static final int STOP = 0;
	private static final int KEEP = 1;

	private StopQuestion() {
	}

	/**
	 * @param transfers how many run
	 * @param stop what the user would do, e.g. "Stop the Server"
	 * @return whether to do it; true without a question when none runs
	 */
	static boolean agreed(Shell shell, long transfers, String stop) {
		return transfers == 0 || dialog(shell, transfers, stop).open() == STOP;
	}

	/** Enter keeps it running: the harmless answer is the default. */
	private static MessageDialog dialog(Shell shell, long transfers, String stop) {
		return new MessageDialog(shell, stop, null, sentence(transfers) + WARNING, MessageDialog.WARNING, KEEP, stop,
				"Keep It Running");
	}

	private static String sentence(long transfers) {
		return transfers == 1 ? "A transfer is running." : transfers + " transfers are running.";
	}
}
