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

/** The theme that the workbench wears. Call on the display's thread. */
public final class Themes {

	/** Id of the light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	/** Id of the dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final String REMEMBERED = "themeid";

	private Themes() {
	}

	/** @return whether the theme in use is dark; for what the style sheets cannot reach, such as a browser's content */
	public static boolean isDark() {
		ITheme active = engine() == null ? null : engine().getActiveTheme();
		return active == null ? Display.isSystemDarkTheme() : active.getId().startsWith(DARK);
	}

	/** Runs something each time another theme was put on, until the control is disposed. */
	public static void onChange(Control control, Runnable reaction) {
		EventHandler handler = event -> {
			if (!control.isDisposed()) {
				reaction.run();
			}
		};
		IEventBroker broker = events();
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		control.addDisposeListener(event -> broker.unsubscribe(handler));
	}

	/**
	 * Puts on a theme, soon, and remembers it for the next start.
	 *
	 * @param id {@link #LIGHT} or {@link #DARK}
	 * @param afterwards runs when it is on
	 */
	public static void use(String id, Runnable afterwards) {
		ThemeSwitch.run(theme(id), events(), () -> {
			engine().setTheme(id, true);
			afterwards.run();
		});
	}

	/** Puts on the theme that suits the system's, soon, and at each start. @param afterwards runs when it is on */
	public static void followSystem(Runnable afterwards) {
		String id = SystemTheme.isDark(Display.getCurrent()) ? DARK : LIGHT;
		ThemeSwitch.run(theme(id), events(), () -> {
			engine().setTheme(id, false);
			// Without a remembered theme the platform looks at the system when it starts.
			preferences().remove(REMEMBERED);
			afterwards.run();
		});
	}

	/** @return the id of the theme that was chosen; empty while the system's is followed */
	public static Optional<String> chosen() {
		return Optional.ofNullable(preferences().get(REMEMBERED, null));
	}

	private static ITheme theme(String id) {
		return engine().getThemes().stream().filter(theme -> theme.getId().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no theme " + id));
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
	}

	private static IEventBroker events() {
		return PlatformUI.getWorkbench().getService(IEventBroker.class);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
