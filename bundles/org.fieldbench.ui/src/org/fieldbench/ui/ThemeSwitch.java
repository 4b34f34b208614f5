/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Changes from one theme to another while the workbench runs. The platform turns the toolkit's own colours only after it has
 * applied the style sheets, and what these leave to the toolkit would keep the former theme's colours. So the toolkit is
 * turned first, by announcing the theme; when it has settled, the theme is put on.
 */
final class ThemeSwitch {

	/** The longest wait for a toolkit that does not tell when it has settled. */
	private static final int SETTLED_MS = 300;

	private final Display display;
	private final Runnable putOn;
	private final Listener settled = event -> putOnOnce();
	private boolean done;

	private ThemeSwitch(Display display, Runnable putOn) {
		this.display = display;
		this.putOn = putOn;
	}

	/** Turns the toolkit, then runs what puts the theme on. */
	static void run(ITheme theme, IEventBroker events, Runnable putOn) {
		Display display = Display.getCurrent();
		ThemeSwitch change = new ThemeSwitch(display, putOn);
		display.addListener(SWT.Settings, change.settled);
		events.send(IThemeEngine.Events.THEME_CHANGED,
				Map.of(IThemeEngine.Events.THEME, theme, IThemeEngine.Events.DEVICE, display));
		display.timerExec(SETTLED_MS, change::putOnOnce);
	}

	private void putOnOnce() {
		if (!done) {
			done = true;
			display.removeListener(SWT.Settings, settled);
			display.asyncExec(putOn);
		}
	}
}
