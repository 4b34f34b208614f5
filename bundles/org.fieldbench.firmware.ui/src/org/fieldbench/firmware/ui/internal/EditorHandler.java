/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does what a command says with the firmware editor at hand. */
public final class EditorHandler extends AbstractHandler {

	private static final Map<String, Consumer<FirmwareEditor>> ACTIONS = Map.of( //
			"org.eclipse.ui.file.refresh", FirmwareEditor::inspectAgain, //
			"org.eclipse.ui.edit.findReplace", editor -> editor.panel().details().find());

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Bundles.editor(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ifPresent(ACTIONS.get(event.getCommand().getId()));
		return null;
	}
}
