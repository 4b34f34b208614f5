/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.swt.graphics.Image;

/** How bad something is, as a picture and a word: never as a colour alone. */
public enum Signal {
	OK("ok", "Fine"), INFO("info", "Note"), CAUTION("caution", "Caution"), BAD("bad", "Stop"), BUSY("busy", "Working");

	private final String icon;
	private final String word;

	Signal(String icon, String word) {
		this.icon = icon;
		this.word = word;
	}

	/** @return a word for the user */
	public String word() {
		return word;
	}

	/** @return an image that nobody must dispose; each has another shape */
	public Image image() {
		return Icons.image(Signal.class, icon);
	}
}
