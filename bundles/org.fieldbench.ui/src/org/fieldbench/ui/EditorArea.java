/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/**
 * The place of the editors. A perspective that begins without one has it while there is an editor, and no empty place after. All
 * on the display's thread.
 */
public final class EditorArea {

	/** Ids of the perspectives whose place was brought out here. */
	private static final Set<String> BROUGHT_OUT = new HashSet<>();

	private EditorArea() {
	}

	/** Call before an editor is opened. */
	public static void show(IWorkbenchPage page) {
		if (!page.isEditorAreaVisible()) {
			BROUGHT_OUT.add(page.getPerspective().getId());
			page.setEditorAreaVisible(true);
		}
	}

	/** Call while an editor is being closed. */
	public static void hideWhenEmpty(IWorkbenchPage page) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (isThere(page) && page.getEditorReferences().length == 0 && BROUGHT_OUT.remove(page.getPerspective().getId())) {
				page.setEditorAreaVisible(false);
			}
		});
	}

	private static boolean isThere(IWorkbenchPage page) {
		return !PlatformUI.getWorkbench().isClosing() && page.getWorkbenchWindow().getShell() != null && page.getPerspective() != null;
	}
}
