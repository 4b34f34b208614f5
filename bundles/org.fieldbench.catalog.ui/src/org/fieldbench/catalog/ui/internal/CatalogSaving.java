/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.catalog.editing.CatalogDocument;
import org.fieldbench.catalog.editing.ChangedOnDiskException;
import org.fieldbench.catalog.editing.NewPhoneModel;

/** Saves a catalog and asks where it must. */
final class CatalogSaving {

	private static final String[] ANSWERS = { "Save &As…", "&Overwrite", "Cancel" };

	private final Shell shell;
	private final CatalogDocument document;

	CatalogSaving(Shell shell, CatalogDocument document) {
		this.shell = shell;
		this.document = document;
	}

	/** @param saved hears where it was saved; not called when it was not. The monitor is told so, that the tab stays open. */
	void save(IProgressMonitor monitor, Consumer<Path> saved) {
		try {
			document.save();
			saved.accept(document.file().orElseThrow());
		} catch (ChangedOnDiskException e) {
			monitor.setCanceled(!ask(e.getMessage(), saved));
		} catch (IOException e) {
			monitor.setCanceled(true);
			report(e);
		}
	}

	/** @return whether it was saved */
	boolean saveAs(Consumer<Path> saved) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Save Catalog As");
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*" + NewPhoneModel.ENDING });
		dialog.setFileName(document.file().map(file -> file.getFileName().toString()).orElse(document.catalog().getId() + NewPhoneModel.ENDING));
		String chosen = dialog.open();
		return chosen != null && write(Path.of(chosen), saved);
	}

	private boolean ask(String question, Consumer<Path> saved) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "Catalog Changed on Disk", question, SWT.NONE, ANSWERS);
		return switch (answer) {
		case 0 -> saveAs(saved);
		case 1 -> write(document.file().orElseThrow(), saved);
		default -> false;
		};
	}

	private boolean write(Path file, Consumer<Path> saved) {
		try {
			document.saveAs(file);
			saved.accept(file);
			return true;
		} catch (IOException e) {
			report(e);
			return false;
		}
	}

	private void report(IOException e) {
		ILog.of(CatalogSaving.class).error("A catalog could not be saved.", e);
		MessageDialog.openError(shell, "Catalog Not Saved", "The catalog could not be saved: " + e.getMessage()
				+ "\n\nNothing is lost: it is still open. Save it in another folder.");
	}
}
