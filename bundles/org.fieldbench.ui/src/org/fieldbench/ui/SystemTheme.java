/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Whether the system is dark, whatever the workbench wears. */
public final class SystemTheme {

	private static final String DARK_AT_START = "org.fieldbench.dark.at.start";

	private SystemTheme() {
	}

	/** Looks at the system. Call it once, before a theme is put on: GTK reports the program's own theme afterwards. */
	public static void look(Display display) {
		display.setData(DARK_AT_START, Display.isSystemDarkTheme());
	}

	static boolean isDark(Display display) {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		return gtk && display.getData(DARK_AT_START) instanceof Boolean dark ? dark : Display.isSystemDarkTheme();
	}
}
