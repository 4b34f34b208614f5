/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.List;
import java.util.Set;

/**
 * What the illustrative phone shows.
 *
 * @param model name of the phone model
 * @param display lines separated by line feeds; empty when dark
 * @param illustrative whether these words are a drawing aid and not a fact
 * @param powered false for a phone without power, or a dead one
 * @param next the keys to press next
 * @param size of the display, if it is known
 */
public record HandsetPicture(String model, String display, boolean illustrative, boolean powered, Set<HandsetKey> next,
		DisplaySize size) {

	/** A phone that nobody has chosen yet. */
	public static final HandsetPicture NONE = new HandsetPicture("", "", true, false, Set.of(), DisplaySize.UNKNOWN);

	/**
	 * @param lines of the display; 0 when unknown
	 * @param columns characters in a line; 0 when unknown
	 */
	public record DisplaySize(int lines, int columns) {

		/** Nobody knows: the text wraps as the drawing has room. */
		public static final DisplaySize UNKNOWN = new DisplaySize(0, 0);

		public boolean isKnown() {
			return lines > 0 && columns > 0;
		}
	}

	public HandsetPicture {
		next = Set.copyOf(next);
	}

	/** @return the display for a screen reader, in one line */
	public String spokenDisplay() {
		String text = display.strip().replaceAll("\\s+", " ");
		if (text.isEmpty() || !powered) {
			return "Display: dark";
		}
		return "Display: " + text + (illustrative ? " (illustrative)" : "");
	}

	/** @return a key for a screen reader */
	public String spoken(HandsetKey key) {
		return key.spoken() + (next.contains(key) ? ", press next" : "");
	}

	/** @return the lines of the display, wrapped at blanks to so many characters; the size of the display is taken where it is known */
	public List<String> lines(int characters) {
		int width = size.isKnown() ? size.columns() : Math.max(1, characters);
		List<String> wrapped = display.strip().lines().flatMap(line -> Wrapping.wrap(line, width).stream()).toList();
		return size.isKnown() && wrapped.size() > size.lines() ? wrapped.subList(0, size.lines()) : wrapped;
	}
}
