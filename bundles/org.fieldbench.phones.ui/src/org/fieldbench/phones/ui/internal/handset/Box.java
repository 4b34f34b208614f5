/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

/** A rectangle in units of a drawing, wherever and however large that is drawn. */
public record Box(double x, double y, double width, double height) {

	public boolean contains(double px, double py) {
		return px >= x && px < x + width && py >= y && py < y + height;
	}

	public double centerX() {
		return x + width / 2;
	}

	public double centerY() {
		return y + height / 2;
	}

	/** @return smaller by so much on each side; larger when negative */
	public Box inset(double by) {
		return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
	}
}
