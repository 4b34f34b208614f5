/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Puts the second of two controls below the first where the row is too narrow for both. */
final class FoldingRow {

	private FoldingRow() {
	}

	/**
	 * @param row has a {@code GridLayout} of two columns
	 * @param second keeps its width beside the first, which gets what is left: at least as much
	 */
	static void fold(Composite row, Control second) {
		row.addControlListener(ControlListener.controlResizedAdapter(event -> fit(row, second)));
	}

	private static void fit(Composite row, Control second) {
		int columns = row.getSize().x < 2 * second.computeSize(SWT.DEFAULT, SWT.DEFAULT).x ? 1 : 2;
		if (row.getSize().x > 0 && row.getLayout() instanceof GridLayout grid && grid.numColumns != columns) {
			grid.numColumns = columns;
			grid.verticalSpacing = grid.horizontalSpacing;
			row.requestLayout();
		}
	}
}
