/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Which theme the workbench wears. For what the style sheets cannot reach, such as the content of a browser. */
public final class Themes {

	/** Id of the light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	/** Id of the dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final String REMEMBERED = "themeid";

	private Themes() {
	}

	/** @return whether the theme in use is dark; call on the display's thread */
	public static boolean isDark() {
		ITheme active = engine() == null ? null : engine().getActiveTheme();
		return active == null ? Display.isSystemDarkTheme() : active.getId().startsWith(DARK);
	}

	/**
	 * Runs something, on the display's thread, each time another theme was put on, until the control is disposed.
	 */
	public static void onChange(Control control, Runnable reaction) {
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> {
			if (!control.isDisposed()) {
				reaction.run();
			}
		};
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		control.addDisposeListener(event -> broker.unsubscribe(handler));
	}

	/** Puts on a theme and remembers it for the next start. @param id {@link #LIGHT} or {@link #DARK} */
	public static void use(String id) {
		engine().setTheme(id, true);
	}

	/** Puts on the theme that suits the system's, now and at each start. */
	public static void followSystem() {
		engine().setTheme(Display.isSystemDarkTheme() ? DARK : LIGHT, false);
		// Without a remembered theme the platform looks at the system when it starts.
		preferences().remove(REMEMBERED);
	}

	/** @return the id of the theme that was chosen; empty while the system's is followed */
	public static Optional<String> chosen() {
		return Optional.ofNullable(preferences().get(REMEMBERED, null));
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
