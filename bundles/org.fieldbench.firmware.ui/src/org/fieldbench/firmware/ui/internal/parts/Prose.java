/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.ui.WidgetIds;

/** Named facts as text that wraps, to be read and copied. */
public final class Prose {

	private final StyledText text;

	/**
	 * @param parent has a {@code GridLayout}
	 * @param widestName of the facts, for the column beside it
	 */
	public Prose(Composite parent, String id, String widestName) {
		text = WidgetIds.tag(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), id);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(6, 4, 6, 4);
		text.setLineSpacing(2);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 40).applyTo(text);
		int tab = width(widestName + "  ");
		text.setTabStops(new int[] { tab });
		text.setWrapIndent(tab);
	}

	StyledText control() {
		return text;
	}

	/** Shows facts, a paragraph each. */
	public void show(List<Fact> facts) {
		StringBuilder all = new StringBuilder();
		List<StyleRange> names = new ArrayList<>();
		for (Fact fact : facts) {
			all.append(all.isEmpty() ? "" : "\n");
			names.add(new StyleRange(all.length(), fact.name().length(), null, null, SWT.BOLD));
			all.append(fact.name()).append('\t').append(fact.value());
		}
		if (!text.getText().contentEquals(all)) {
			text.setText(all.toString());
			text.setStyleRanges(names.toArray(StyleRange[]::new));
		}
	}

	private int width(String name) {
		GC gc = new GC(text);
		try {
			// Bold letters are wider.
			return gc.textExtent(name).x * 9 / 8;
		} finally {
			gc.dispose();
		}
	}
}
