/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.List;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;

/** Keeps the buttons Favourite and Watch Article pressed while the article that is shown is one. */
public final class MarksStart implements IStartup {

	private static final List<String> TOGGLES = List.of("org.fieldbench.kb.ui.favourite", "org.fieldbench.kb.ui.watch");

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Runnable again = () -> workbench.getDisplay().asyncExec(() -> refresh(workbench));
		workbench.getService(ReaderMarks.class).addListener(again);
		workbench.getService(CurrentArticle.class).addListener(article -> again.run());
	}

	private static void refresh(IWorkbench workbench) {
		if (!workbench.isClosing()) {
			TOGGLES.forEach(command -> workbench.getService(ICommandService.class).refreshElements(command, null));
		}
	}
}
