/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.fieldbench.kb.reading.PageHeading;
import org.fieldbench.ui.WidgetIds;

/** Headings and steps of an article, to go to: arrow keys and Enter, or a click. */
final class ContentsPopup extends PopupDialog {

	private static final Point SIZE = new Point(460, 340);
	private static final String INDENT = "    ";

	private final List<PageHeading> contents;
	private final Consumer<PageHeading> onChoice;
	private final Point place;
	private Table table;

	/** @param place where it opens, on the display */
	ContentsPopup(Shell shell, List<PageHeading> contents, Point place, Consumer<PageHeading> onChoice) {
		super(shell, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, "Contents", "Enter goes there, Escape closes this.");
		this.contents = contents;
		this.place = place;
		this.onChoice = onChoice;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		table = WidgetIds.tag(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER), "kb.contents");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		int top = contents.stream().mapToInt(PageHeading::level).min().orElse(2);
		for (PageHeading heading : contents) {
			int depth = heading.level() == PageHeading.STEP ? (top == PageHeading.STEP ? 0 : 1) : heading.level() - top;
			new TableItem(table, SWT.NONE).setText(INDENT.repeat(depth) + heading.text());
		}
		table.setSelection(0);
		table.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.MouseUp, event -> choose());
		return table;
	}

	private void choose() {
		int index = table.getSelectionIndex();
		close();
		if (index >= 0) {
			onChoice.accept(contents.get(index));
		}
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	@Override
	protected Point getDefaultSize() {
		return SIZE;
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		return place;
	}
}
