/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Lets an offset among the bytes of the selected entry be typed; enabled while such an entry is in sight. */
public final class GoToOffsetHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		editor().ifPresent(editor -> editor.panel().details().goToOffset());
		return null;
	}

	@Override
	public boolean isEnabled() {
		return editor().isPresent();
	}

	/** An editor stays the one at hand where a perspective has no room for it. */
	private static Optional<FirmwareEditor> editor() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.flatMap(page -> Bundles.editor(page.getWorkbenchWindow()).filter(page::isPartVisible)).filter(editor -> editor.selected().isPresent());
	}
}
