/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets commands do something of their own while a control has the focus. */
final class FocusHandlers {

	private final IHandlerService service;
	private final Map<String, IHandler> handlers = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();

	FocusHandlers(IWorkbenchPartSite site, Control control) {
		service = site.getService(IHandlerService.class);
		control.addListener(SWT.FocusIn, event -> activate());
		control.addListener(SWT.FocusOut, event -> deactivate());
		control.addListener(SWT.Dispose, event -> deactivate());
	}

	FocusHandlers add(String command, IHandler handler) {
		handlers.put(command, handler);
		return this;
	}

	private void activate() {
		deactivate();
		handlers.forEach((command, handler) -> active.add(service.activateHandler(command, handler)));
	}

	private void deactivate() {
		service.deactivateHandlers(active);
		active.clear();
	}
}
