/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

/**
 * Where the parts of the ruler are, in points: words above, the way as an arrow, the bar, words below. Segments are equally wide.
 *
 * @param width of the whole
 * @param segments how many, at least one
 * @param rows of words above the bar, 1 or 2
 */
public record RulerLayout(int width, int segments, int rows) {

	/** Space at both sides, for the ring around what has the focus. */
	public static final int MARGIN = 4;
	public static final int BAR_HEIGHT = 30;
	private static final int ROW = 18;
	private static final int ARROW = 6;
	private static final int BAR = 12;
	private static final int TEXT = 8;
	private static final int GAP = 8;

	/** @param higher whether words stand in the upper of two rows @return where they begin */
	public int wordsY(boolean higher) {
		return higher ? 0 : (rows - 1) * ROW;
	}

	/** @return where the arrow from the phone to the firmware bundle is */
	public int arrowY() {
		return rows * ROW + ARROW;
	}

	public int barY() {
		return arrowY() + BAR;
	}

	/** @return where the words below the bar begin */
	public int textY() {
		return barY() + BAR_HEIGHT + TEXT;
	}

	/** @return left edge of a segment */
	public int x(int segment) {
		return MARGIN + (int) Math.round(segment * share());
	}

	/** @return width of a segment */
	public int width(int segment) {
		return Math.max(1, x(segment + 1) - x(segment) - (segment == segments - 1 ? 0 : GAP));
	}

	/** @return where a version stands */
	public int x(Mark mark) {
		return x(mark.segment()) + (int) Math.round(mark.place() * width(mark.segment()));
	}

	/** @return the segment at a place; -1 for none */
	public int at(int x) {
		for (int i = 0; i < segments; i++) {
			if (x >= x(i) && x < x(i) + width(i)) {
				return i;
			}
		}
		return -1;
	}

	/** @return where words of that width begin, so that they are centred at a place and stay inside */
	public int centred(int x, int textWidth) {
		return Math.clamp(x - textWidth / 2, MARGIN, Math.max(MARGIN, width - MARGIN - textWidth));
	}

	private double share() {
		return (width - 2.0 * MARGIN) / Math.max(1, segments);
	}
}
