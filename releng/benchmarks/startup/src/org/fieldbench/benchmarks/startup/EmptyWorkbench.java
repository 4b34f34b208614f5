/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.startup;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** The least that the platform can open: the measure for a start-up time. */
public final class EmptyWorkbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Platform.getInstanceLocation().set(Platform.getConfigurationLocation().getURL(), false);
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
				@Override
				public String getInitialWindowPerspectiveId() {
					return "org.fieldbench.benchmarks.startup.perspective";
				}
			});
		} finally {
			display.dispose();
		}
		return IApplication.EXIT_OK;
	}

	@Override
	public void stop() {
		// Ends by itself, see StartupProbe.
	}
}
