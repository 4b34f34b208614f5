/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

public final class WorkbenchApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		return IApplication.EXIT_OK;
	}

	@Override
	public void stop() {
	}
}
