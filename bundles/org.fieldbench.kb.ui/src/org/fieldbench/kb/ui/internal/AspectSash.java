/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;

/** Puts the list above the article where there is height, and beside it where there is width, or no height. */
final class AspectSash {

	private static final int WIDE = 1000;
	private static final int LOW = 400;
	private static final int[] ABOVE = { 32, 68 };
	private static final int[] BESIDE = { 32, 68 };
	/** Enough for a search and the beginning of a title. */
	private static final int[] BESIDE_NARROW = { 42, 58 };

	private AspectSash() {
	}

	static void turn(SashForm sash) {
		sash.setWeights(ABOVE);
		sash.addControlListener(ControlListener.controlResizedAdapter(event -> fit(sash)));
	}

	private static void fit(SashForm sash) {
		Point size = sash.getSize();
		int wanted = size.x >= WIDE || size.y < LOW ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (size.x > 0 && wanted != sash.getOrientation()) {
			sash.setOrientation(wanted);
			sash.setWeights(wanted == SWT.VERTICAL ? ABOVE : size.x < WIDE ? BESIDE_NARROW : BESIDE);
		}
	}
}
