/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.ui.EditorArea;

/** Opens firmware bundles in editors, and finds the one that a command is about. */
final class Bundles {

	private Bundles() {
	}

	/** Opens each in a tab of its own; one that is open already is read again. The last one comes to the front. */
	static void open(IWorkbenchWindow window, List<Path> files) {
		files.forEach(file -> open(window.getActivePage(), new BundleInput(file)));
	}

	/** As {@link #open(IWorkbenchWindow, List)}, but what is open already is only brought to the front. */
	static void show(IWorkbenchWindow window, List<Path> files) {
		files.forEach(file -> show(window.getActivePage(), new BundleInput(file)));
	}

	private static void open(IWorkbenchPage page, BundleInput input) {
		boolean wasOpen = page.findEditor(input) != null;
		if (show(page, input) instanceof FirmwareEditor editor && wasOpen) {
			editor.inspectAgain();
		}
	}

	private static IEditorPart show(IWorkbenchPage page, BundleInput input) {
		EditorArea.show(page, FirmwareEditor.ID);
		try {
			return page.openEditor(input, FirmwareEditor.ID);
		} catch (PartInitException e) {
			ILog.of(Bundles.class).error("The firmware editor could not be opened for " + input.file(), e);
			return null;
		}
	}

	/** @return the bundle in the editor at hand, if that has been read; else the one on the bench unless an editor is at hand */
	static Optional<FirmwareReport> atHand(IWorkbenchWindow window) {
		IWorkbenchPart part = window.getActivePage().getActivePart();
		IEditorPart editor = window.getActivePage().getActiveEditor();
		if (editor instanceof FirmwareEditor firmware && !(part instanceof FirmwareView)) {
			return firmware.desk().state().report();
		}
		return window.getService(FirmwareBench.class).current();
	}

	/** @return the editor at hand */
	static Optional<FirmwareEditor> editor(IWorkbenchWindow window) {
		return window.getActivePage().getActiveEditor() instanceof FirmwareEditor editor ? Optional.of(editor) : Optional.empty();
	}
}
