/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.ui.TableCopy;

/** Copies the whole SHA-256 of the selected entry. */
public final class CopyHashHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof EntryPart part) {
			part.selected().ifPresent(entry -> TableCopy.copy(HandlerUtil.getActiveShell(event).getDisplay(), entry.sha256()));
		}
		return null;
	}
}
