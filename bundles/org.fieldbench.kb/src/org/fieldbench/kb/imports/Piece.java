/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

/**
 * A piece of the source: a paragraph, a step, a line of a menu. All pieces in their order are the whole text of the source.
 *
 * @param number its place in the source, counted from 1
 * @param kind what it was read as
 * @param depth how many lists it stands in; for the first line of a step its own list counts
 * @param label the number or letter before it, as written, e.g. "7."; empty without one
 * @param text its words, without the label; a line feed where the source breaks a line on purpose
 * @param kept whether it goes into the article's body
 * @param rule name of the rule that decided; empty where nothing spoke against it
 * @param because why it was left out or moved, a sentence; empty where nothing spoke against it
 */
public record Piece(int number, Kind kind, int depth, String label, String text, boolean kept, String rule, String because) {

	/** @return the same, left out by the user */
	public Piece leftOutByHand() {
		return new Piece(number, kind, depth, label, text, false, "by hand", "You left it out.");
	}

	/** What a piece was read as. */
	public enum Kind {
		/** A heading. */
		HEADING,
		/** A paragraph, or a further paragraph of a step. */
		PARAGRAPH,
		/** The first paragraph of an item of a numbered list. */
		STEP,
		/** The first paragraph of an item of a list without numbers. */
		BULLET,
		/** Lines whose blanks count. */
		CODE,
		/** A table of data. */
		TABLE,
		/** A remark of the importer, such as that a picture is missing; its text is not the source's. */
		NOTE,
		/** Nothing that a reader of the page would see, such as a script. */
		HIDDEN
	}
}
