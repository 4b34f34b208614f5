/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldbench.phones.ui.internal.drawing.Palette;

/**
 * Patterns that tell the bands of a ruler apart without colour: none, slanted, narrowly slanted, crossed, dotted. Lines end at the
 * edge by reckoning: clipping would undo the clipping of what is being painted.
 */
final class Hatching {

	private static final int WIDE = 10;
	private static final int NARROW = 5;

	private Hatching() {
	}

	static void draw(GC gc, Rectangle bar, Segment.Kind kind) {
		gc.setForeground(Palette.HATCH.color());
		gc.setBackground(Palette.HATCH.color());
		gc.setLineWidth(1);
		switch (kind) {
		case GOOD -> {
		}
		case CAUTION -> slanted(gc, bar, WIDE, 1);
		case BAD -> slanted(gc, bar, NARROW, -1);
		case FORBIDDEN -> {
			slanted(gc, bar, NARROW, 1);
			slanted(gc, bar, NARROW, -1);
		}
		case UNSAID -> dotted(gc, bar);
		}
	}

	/** @param way 1 to the right going down, -1 to the left */
	private static void slanted(GC gc, Rectangle bar, int apart, int way) {
		int left = bar.x;
		int right = bar.x + bar.width - 1;
		int height = bar.height - 1;
		for (int top = left - height; top <= right + height; top += apart) {
			int from = way > 0 ? Math.max(0, left - top) : Math.max(0, top - right);
			int to = way > 0 ? Math.min(height, right - top) : Math.min(height, top - left);
			if (from < to) {
				gc.drawLine(top + way * from, bar.y + from, top + way * to, bar.y + to);
			}
		}
	}

	private static void dotted(GC gc, Rectangle bar) {
		for (int y = bar.y + NARROW; y < bar.y + bar.height; y += WIDE) {
			for (int x = bar.x + NARROW; x < bar.x + bar.width; x += WIDE) {
				gc.fillOval(x - 1, y - 1, 2, 2);
			}
		}
	}
}
