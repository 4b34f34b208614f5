/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.util.Locale;

/**
 * What a display showed.
 *
 * @param text lines separated by line feeds; empty when dark
 * @param illustrative whether the text is a drawing aid and not a fact
 */
public record Shown(String text, boolean illustrative) {

	/** @return whether the text is part of it; line ends and case do not count */
	public boolean contains(String wanted) {
		return plain(text).contains(plain(wanted));
	}

	/** @return one line for people */
	public String quoted() {
		return text.isBlank() ? "nothing" : "\"" + text.strip().replaceAll("\\s+", " ") + "\"";
	}

	private static String plain(String text) {
		return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
	}
}
