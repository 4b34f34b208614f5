/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.fieldbench.tftp.Transfer;

/** Draws a bar behind the percent of a transfer, in the colour of the text so that it suits every theme. */
final class ProgressCell {

	private static final int ALPHA = 45;
	private static final int MARGIN = 2;

	private final int column;

	private ProgressCell(int column) {
		this.column = column;
	}

	static void draw(Table table, int column) {
		table.addListener(SWT.PaintItem, new ProgressCell(column)::paint);
	}

	private void paint(Event event) {
		if (event.index == column && event.item.getData() instanceof Transfer transfer && transfer.percent() > 0) {
			Rectangle cell = ((TableItem) event.item).getBounds(column);
			fill(event.gc, cell, transfer.percent());
		}
	}

	private static void fill(GC gc, Rectangle cell, int percent) {
		int alpha = gc.getAlpha();
		gc.setAlpha(ALPHA);
		gc.setBackground(gc.getForeground());
		gc.fillRectangle(cell.x + MARGIN, cell.y + MARGIN, (cell.width - 2 * MARGIN) * percent / 100, cell.height - 2 * MARGIN);
		gc.setAlpha(alpha);
	}
}
