/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.drawing;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts of a drawing, in its units: they grow with it. Dispose it with the drawing. */
public final class DrawingFonts {

	private static final double POINTS_PER_INCH = 72;

	/** A font as it was asked for. */
	private record Wanted(String family, int units, int style) {
	}

	private final Device device;
	private final Map<Wanted, Font> fonts = new HashMap<>();

	public DrawingFonts(Device device) {
		this.device = device;
	}

	public Device device() {
		return device;
	}

	/** @param units height; @param style e.g. SWT.BOLD @return the workbench's own font */
	public Font text(int units, int style) {
		return of(JFaceResources.getDefaultFont().getFontData()[0].getName(), units, style);
	}

	/** @param units height @return a font whose characters are all equally wide */
	public Font display(int units) {
		return of(JFaceResources.getTextFont().getFontData()[0].getName(), units, SWT.BOLD);
	}

	public void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}

	private Font of(String family, int units, int style) {
		return fonts.computeIfAbsent(new Wanted(family, units, style), wanted -> {
			var data = new FontData(family, 1, style);
			data.height = (float) (units * POINTS_PER_INCH / device.getDPI().y);
			return new Font(device, data);
		});
	}
}
