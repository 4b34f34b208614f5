/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.fieldbench.kb.reading.TextFlow.Kind;
import org.fieldbench.kb.ui.internal.reading.FlowLayers.Layer;

/** How parts of a text look: by type, lines and frames, since colours are the theme's. */
final class FlowStyles {

	private static final int LARGEST = 165;
	private static final int STEP = 20;

	private final Display display;
	private final Map<FontDescriptor, Font> fonts = new HashMap<>();

	FlowStyles(Display display) {
		this.display = display;
	}

	StyleRange range(Layer layer, int percent) {
		StyleRange range = new StyleRange();
		range.start = layer.begin();
		range.length = layer.end() - layer.begin();
		boolean bold = layer.level() > 0 || layer.kinds().contains(Kind.STRONG) || layer.kinds().contains(Kind.NUMBER) || layer.kinds().contains(Kind.CALLOUT);
		int style = (bold ? SWT.BOLD : SWT.NORMAL) | (layer.kinds().contains(Kind.EMPHASIS) ? SWT.ITALIC : SWT.NORMAL);
		boolean typed = layer.kinds().contains(Kind.CODE) || layer.kinds().contains(Kind.KEY) || layer.kinds().contains(Kind.DISPLAY);
		int size = percent * (layer.level() == 0 ? 100 : Math.max(100, LARGEST - (layer.level() - 1) * STEP)) / 100;
		range.font = font(typed ? JFaceResources.TEXT_FONT : JFaceResources.DEFAULT_FONT, style, size);
		range.underline = layer.kinds().contains(Kind.LINK);
		range.underlineStyle = SWT.UNDERLINE_LINK;
		if (layer.kinds().contains(Kind.HIT)) {
			range.borderStyle = SWT.BORDER_DASH;
		} else if (layer.kinds().contains(Kind.KEY) || layer.kinds().contains(Kind.DISPLAY)) {
			range.borderStyle = SWT.BORDER_SOLID;
		}
		return range;
	}

	Font font(int style, int percent) {
		return font(JFaceResources.DEFAULT_FONT, style, percent);
	}

	private Font font(String name, int style, int percent) {
		FontDescriptor base = JFaceResources.getFontRegistry().defaultFontDescriptor();
		FontDescriptor wanted = (name.equals(JFaceResources.DEFAULT_FONT) ? base : FontDescriptor.createFrom(JFaceResources.getFont(name)))
				.setHeight(Math.max(4, base.getFontData()[0].getHeight() * percent / 100)).setStyle(style);
		return fonts.computeIfAbsent(wanted, description -> description.createFont(display));
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
