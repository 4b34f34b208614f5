/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.printing;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A picture as AWT has it, for SWT. */
final class Dots {

	private Dots() {
	}

	static ImageData of(BufferedImage picture) {
		ImageData dots = new ImageData(picture.getWidth(), picture.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int[] row = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, row.length, 1, row, 0, row.length);
			dots.setPixels(0, y, row.length, row, 0);
		}
		return dots;
	}
}
