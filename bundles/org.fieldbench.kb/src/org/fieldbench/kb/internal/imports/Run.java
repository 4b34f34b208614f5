/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

/**
 * Text of one style within a line.
 *
 * @param text as read; for a picture its description
 * @param target where a link leads, or which picture it is; empty otherwise
 */
public record Run(Style style, String text, String target) {

	/** How a run is set. */
	public enum Style {
		PLAIN, STRONG, EMPHASIS, CODE, LINK, PICTURE,
		/** A line break that is meant. */
		BREAK,
		/** A remark of the importer, not a word of the source. */
		NOTE,
		/** The end of a table's cell. */
		CELL,
		/** The end of a table's row. */
		ROW
	}

	public static Run plain(String text) {
		return new Run(Style.PLAIN, text, "");
	}

	public static Run note(String text) {
		return new Run(Style.NOTE, text, "");
	}

	public static Run of(Style style) {
		return new Run(style, "", "");
	}

	Run withText(String other) {
		return new Run(style, other, target);
	}

	/** @return whether its text is the source's */
	public boolean isSource() {
		return style != Style.PICTURE && style != Style.NOTE;
	}
}
