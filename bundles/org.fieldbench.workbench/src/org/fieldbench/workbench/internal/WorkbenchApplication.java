/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.ui.SystemTheme;

/** The desktop: opens the window and stays until it is closed. */
public final class WorkbenchApplication implements IApplication {

	private static final Integer EXIT_CANNOT_START = 2;

	@Override
	public Object start(IApplicationContext context) {
		Display display;
		try {
			display = PlatformUI.createDisplay();
			SystemTheme.look(display);
		} catch (SWTError | SWTException | UnsatisfiedLinkError e) {
			return withoutDisplay(context, e);
		}
		try {
			return run(display, StartArguments.of(context));
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}

	private static Object run(Display display, StartArguments arguments) {
		Workspace workspace = Workspace.ofPlatform();
		Handover handover = new Handover(workspace.folder());
		if (!workspace.claim()) {
			if (!arguments.isEmpty() && handover.give(arguments)) {
				return IApplication.EXIT_OK;
			}
			Messages.showWorkspaceInUse(display, workspace.folder());
			return EXIT_CANNOT_START;
		}
		try {
			PutBack.asNoted(display);
			workspace.dropUnreadableLayout();
			int result = PlatformUI.createAndRunWorkbench(display, advisor(arguments, handover));
			return result == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			workspace.release();
		}
	}

	/** Who names an article or a bundle while a window is open wants to see it there. */
	private static FieldbenchAdvisor advisor(StartArguments arguments, Handover handover) {
		return new FieldbenchAdvisor(arguments) {
			@Override
			public void postStartup() {
				super.postStartup();
				handover.take(asked -> Commands.later(() -> {
					Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
					shell.setMinimized(false);
					shell.forceActive();
					FirstSight.open(asked);
				}));
			}

			@Override
			public void postShutdown() {
				handover.end();
				super.postShutdown();
			}
		};
	}

	private static Object withoutDisplay(IApplicationContext context, Throwable cause) {
		context.applicationRunning();
		ILog.of(WorkbenchApplication.class).info("No display", cause);
		System.err.println(Messages.NO_DISPLAY);
		return EXIT_CANNOT_START;
	}
}
