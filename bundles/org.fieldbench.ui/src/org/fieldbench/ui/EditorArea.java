/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/**
 * The place of the editors. A perspective that begins without one has it while an editor is open that was opened there, and no empty
 * place after. All on the display's thread.
 */
public final class EditorArea {

	/** The perspectives whose place was brought out here, with the kinds of editors that were opened there; all by ids. */
	private static final Map<String, Set<String>> BROUGHT_OUT = new HashMap<>();

	private EditorArea() {
	}

	/** Call before an editor is opened. @param editor id of its kind */
	public static void show(IWorkbenchPage page, String editor) {
		String perspective = page.getPerspective().getId();
		if (!page.isEditorAreaVisible()) {
			BROUGHT_OUT.put(perspective, new HashSet<>());
			page.setEditorAreaVisible(true);
		}
		BROUGHT_OUT.computeIfPresent(perspective, (id, kinds) -> {
			kinds.add(editor);
			return kinds;
		});
	}

	/** Call while an editor is being closed. Editors of kinds that were opened in other perspectives only are in sight there again. */
	public static void hideWhenEmpty(IWorkbenchPage page) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (isThere(page) && !isUsed(page)) {
				BROUGHT_OUT.remove(page.getPerspective().getId());
				page.setEditorAreaVisible(false);
			}
		});
	}

	private static boolean isUsed(IWorkbenchPage page) {
		Set<String> kinds = BROUGHT_OUT.get(page.getPerspective().getId());
		return kinds == null || Stream.of(page.getEditorReferences()).anyMatch(editor -> kinds.contains(editor.getId()));
	}

	private static boolean isThere(IWorkbenchPage page) {
		return !PlatformUI.getWorkbench().isClosing() && page.getWorkbenchWindow().getShell() != null && page.getPerspective() != null;
	}
}
