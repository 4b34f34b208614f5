/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

/**
 * A drawing fitted into an area: as large as it can be, in the middle.
 *
 * @param scale points for a unit of the drawing
 * @param x where the drawing begins, in points
 * @param y where the drawing begins, in points
 */
public record Fit(double scale, double x, double y) {

	/** Larger would look coarse. */
	private static final double LARGEST = 2;
	private static final double SMALLEST = 0.2;

	public static Fit of(double width, double height, int areaWidth, int areaHeight) {
		double scale = Math.clamp(Math.min(areaWidth / width, areaHeight / height), SMALLEST, LARGEST);
		return new Fit(scale, (areaWidth - width * scale) / 2, (areaHeight - height * scale) / 2);
	}

	/** @return the unit of the drawing at a point of the area */
	public double unitX(int px) {
		return (px - x) / scale;
	}

	/** @return the unit of the drawing at a point of the area */
	public double unitY(int py) {
		return (py - y) / scale;
	}

	/** @return in points of the area */
	public Box toArea(Box box) {
		return new Box(x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale);
	}
}
