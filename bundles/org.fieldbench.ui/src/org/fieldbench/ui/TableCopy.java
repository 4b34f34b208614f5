/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Copies what is selected in a table as lines with tabs, as a spreadsheet takes them. */
public final class TableCopy {

	private TableCopy() {
	}

	/** Lets the copy key (Ctrl+C, on a Mac Command+C) work in a table. */
	public static void enable(Table table) {
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
				copy(table);
			}
		}));
	}

	/** Copies the selected rows; leaves the clipboard alone when none is. */
	public static void copy(Table table) {
		String lines = lines(table);
		if (!lines.isEmpty()) {
			copy(table.getDisplay(), lines);
		}
	}

	/** Copies a text. @param text not empty */
	public static void copy(Display display, String text) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private static String lines(Table table) {
		return Arrays.stream(table.getSelection()).map(item -> line(item, table.getColumnCount()))
				.collect(Collectors.joining(System.lineSeparator()));
	}

	private static String line(TableItem item, int columns) {
		return IntStream.range(0, Math.max(1, columns)).mapToObj(item::getText).collect(Collectors.joining("\t"));
	}
}
