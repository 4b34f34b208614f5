/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What is said before there is a window. */
final class Messages {

	static final String NO_DISPLAY = """
			fieldbench: there is no display to open the window on.
			Start it in a desktop session, or use one of the verbs that need no display:
			  fieldbench inspect FIRMWARE.zip     look into a firmware bundle
			  fieldbench serve FIRMWARE.zip       serve it over TFTP
			  fieldbench rehearse FIRMWARE.zip    rehearse a field alert with a virtual phone
			  fieldbench sessions                 list what was done before
			  fieldbench phones                   list the phone models
			  fieldbench decode STRING            read a boot code version
			  fieldbench kb search TEXT           search the knowledge base
			  fieldbench sample                   write the synthetic sample firmware bundle
			"fieldbench VERB --help" says more about each.""";

	private Messages() {
	}

	static void showWorkspaceInUse(Display display, Path folder) {
		Shell shell = new Shell(display, SWT.NONE);
		MessageDialog.openInformation(shell, "Fieldbench", "Fieldbench is already open, and keeps its layout in\n"
				+ folder + "\n\nUse that window, or start with --data and another folder.");
		shell.dispose();
	}

	static void showPutBack(Display display, boolean done, String sentence) {
		Shell shell = new Shell(display, SWT.NONE);
		MessageDialog.open(done ? MessageDialog.INFORMATION : MessageDialog.ERROR, shell, "Fieldbench", sentence, SWT.NONE);
		shell.dispose();
	}
}
