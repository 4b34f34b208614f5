/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.startup;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Added to both programs that are compared: when the workbench says that it has started, prints how long the process has
 * lived, in milliseconds, and closes it.
 */
@Component(property = "event.topics=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class StartupProbe implements EventHandler {

	@Override
	public void handleEvent(Event event) {
		Instant born = ProcessHandle.current().info().startInstant().orElseThrow();
		System.out.println("started " + Duration.between(born, Instant.now()).toMillis());
		Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
	}
}
