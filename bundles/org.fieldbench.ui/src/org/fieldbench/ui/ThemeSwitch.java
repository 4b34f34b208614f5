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
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Changes from one theme to another while the workbench runs. The platform turns the toolkit's own colours only after it has
 * applied the style sheets, and what these leave to the toolkit would keep the former theme's colours. So the toolkit is
 * turned first, by announcing the theme; when its colours are those of the theme, the theme is put on. It tells of each change
 * of its settings, also of late ones that belong to the switch before.
 */
final class ThemeSwitch {

	private static final String LATEST = ThemeSwitch.class.getName();
	/** The longest wait for GTK; the system's own theme may keep it as it is. */
	private static final int PATIENCE_MS = 3000;
	/** The longest wait for a toolkit that does not tell when it has settled. */
	private static final int SETTLED_MS = 300;

	private final Display display;
	private final boolean dark;
	private final Runnable putOn;
	private final boolean gtk = "gtk".equals(SWT.getPlatform());
	private final Listener settled = event -> putOnIfTurned();
	private boolean done;

	private ThemeSwitch(Display display, boolean dark, Runnable putOn) {
		this.display = display;
		this.dark = dark;
		this.putOn = putOn;
	}

	/** Turns the toolkit, then runs what puts the theme on. */
	static void run(ITheme theme, IEventBroker events, Runnable putOn) {
		Display display = Display.getCurrent();
		ThemeSwitch change = new ThemeSwitch(display, theme.getId().startsWith(Themes.DARK), putOn);
		display.setData(LATEST, change);
		display.addListener(SWT.Settings, change.settled);
		events.send(IThemeEngine.Events.THEME_CHANGED,
				Map.of(IThemeEngine.Events.THEME, theme, IThemeEngine.Events.DEVICE, display));
		display.timerExec(change.gtk ? PATIENCE_MS : SETTLED_MS, change::putOnOnce);
		if (change.gtk) {
			change.putOnIfTurned();
		}
	}

	private void putOnIfTurned() {
		if (!gtk || brightness(SWT.COLOR_LIST_BACKGROUND) < brightness(SWT.COLOR_LIST_FOREGROUND) == dark) {
			putOnOnce();
		}
	}

	private int brightness(int color) {
		RGB rgb = display.getSystemColor(color).getRGB();
		return rgb.red + rgb.green + rgb.blue;
	}

	private void putOnOnce() {
		if (!done) {
			done = true;
			display.removeListener(SWT.Settings, settled);
			display.asyncExec(() -> {
				// The user may have chosen another one since.
				if (display.getData(LATEST) == this) {
					putOn.run();
				}
			});
		}
	}
}
