/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.drawing;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/**
 * The colours of the drawings. Each is a colour of the theme: its light value is in the plugin.xml, its dark one in css/dark.css, and
 * the user may change it in the preferences.
 */
public enum Palette {
	BODY, EDGE, CRADLE, KEY, KEY_TEXT, KEY_PRESSED, NEXT, NEXT_TEXT, FOCUS, LCD, LCD_TEXT, LCD_OFF, LABEL, //
	GOOD, CAUTION, BAD, UNSAID, HATCH, MARK, TEXT;

	private static final String PREFIX = "org.fieldbench.phones.ui.";

	/** @return the colour in the theme that is on; nobody must dispose it. Call on the display's thread */
	public Color color() {
		return JFaceResources.getColorRegistry().get(id());
	}

	/** @return id of the theme's colour definition */
	public String id() {
		return PREFIX + name().toLowerCase(Locale.ROOT);
	}
}
