/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Objects;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Shows the tool tips that the labels of a table or a tree have as the system's own. JFace shows them in windows of their own: one
 * that is up when a key opens a dialog takes the keyboard from it on GTK, so that not even Escape closes it.
 */
public final class CellToolTips {

	private CellToolTips() {
	}

	/** @param viewer whose label providers say what is told of their cells, or null */
	public static void enable(ColumnViewer viewer) {
		Control control = viewer.getControl();
		control.addListener(SWT.MouseMove, event -> tell(control, at(viewer, new Point(event.x, event.y))));
		control.addListener(SWT.MouseExit, event -> tell(control, null));
	}

	private static String at(ColumnViewer viewer, Point place) {
		ViewerCell cell = viewer.getCell(place);
		String text = cell == null ? null : viewer.getLabelProvider(cell.getColumnIndex()).getToolTipText(cell.getElement());
		return text == null || text.isBlank() ? null : text.replace("&", "&&");
	}

	private static void tell(Control control, String text) {
		if (!Objects.equals(text, control.getToolTipText())) {
			control.setToolTipText(text);
		}
	}
}
