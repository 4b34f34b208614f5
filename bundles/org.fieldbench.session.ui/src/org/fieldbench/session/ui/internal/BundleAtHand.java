/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;

/** The firmware bundle that a command is about. */
final class BundleAtHand {

	private static final String EDITOR = "org.fieldbench.firmware.ui.editor";
	private static final String VIEW = "org.fieldbench.firmware.ui.firmware";

	private BundleAtHand() {
	}

	/** @return that of the firmware editor at hand, empty while it is being read; without an editor the one on the bench */
	static Optional<FirmwareReport> of(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page.getActiveEditor();
		boolean inView = page.getActivePart() != null && page.getActivePart().getSite().getId().equals(VIEW);
		if (editor != null && editor.getSite().getId().equals(EDITOR) && !inView) {
			return Optional.ofNullable(Adapters.adapt(editor, FirmwareReport.class));
		}
		return window.getService(FirmwareBench.class).current();
	}
}
