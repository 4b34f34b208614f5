/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the folder to serve. */
final class FolderChoice {

	private FolderChoice() {
	}

	/** @return empty if the user chose none */
	static Optional<Path> ask(Shell shell, ServerPreferences preferences) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText("Serve a Folder");
		dialog.setMessage("All files in this folder and below it can be fetched by whoever reaches this computer.");
		dialog.setFilterPath(preferences.folder());
		Optional<String> chosen = Optional.ofNullable(dialog.open());
		chosen.ifPresent(preferences::rememberFolder);
		return chosen.map(Path::of);
	}
}
