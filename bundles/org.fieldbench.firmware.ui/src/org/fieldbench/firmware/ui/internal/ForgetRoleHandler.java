/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Forgets the role that somebody assigned to the selected entry, here and in every bundle that holds the same file. */
public final class ForgetRoleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof FirmwareEditor editor) {
			editor.selected().ifPresent(entry -> forget(editor, entry));
		}
		return null;
	}

	private static void forget(FirmwareEditor editor, FirmwareEntry entry) {
		FirmwareMemory memory = editor.getSite().getService(FirmwareMemory.class);
		new OperationJob("Forgetting the role of " + entry.name(), JobFamilies.FIRMWARE, monitor -> {
			memory.forget(List.of(entry.sha256()));
			editor.getSite().getShell().getDisplay().asyncExec(() -> editor.inspect(editor.desk().unassign(entry.name())));
		}).byUser().schedule();
	}
}
