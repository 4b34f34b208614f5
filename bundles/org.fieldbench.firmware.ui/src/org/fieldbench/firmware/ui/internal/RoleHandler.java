/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.catalog.FirmwareRole;

/** Assigns a role to the selected entry; {@code plugin.xml} says which, after a colon. */
public final class RoleHandler extends AbstractHandler implements IExecutableExtension {

	private FirmwareRole role;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		role = FirmwareRole.get(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof FirmwareEditor editor) {
			editor.selected().ifPresent(entry -> editor.inspect(editor.desk().assign(role, entry.name())));
		}
		return null;
	}
}
