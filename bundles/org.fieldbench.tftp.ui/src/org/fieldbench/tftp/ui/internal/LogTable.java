/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.ui.TableCopy;
import org.fieldbench.ui.WidgetIds;

/** The lines of the log. Virtual: makes only the rows that are seen, so that 10,000 cost nothing. */
final class LogTable {

	private static final int SMALLEST_COLUMN = 24;

	private final LogModel model;
	private final Table table;
	private List<ServerEvent> drawn = List.of();

	LogTable(Composite parent, LogModel model) {
		this.model = model;
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = WidgetIds.tag(new Table(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), "server.log");
		table.setHeaderVisible(true);
		for (LogColumn column : LogColumn.values()) {
			TableColumn widget = new TableColumn(table, SWT.LEFT);
			widget.setText(column.title());
			layout.setColumnData(widget, new ColumnWeightData(column.weight(), SMALLEST_COLUMN, true));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseMove, event -> table.setToolTipText(toolTip(table.getItem(new Point(event.x, event.y)))));
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
				copy();
			}
		});
	}

	Table table() {
		return table;
	}

	/** @param follow whether to show the newest line */
	void show(boolean follow) {
		List<ServerEvent> events = model.shown();
		boolean goesOn = goesOn(events);
		if (goesOn && events.size() == drawn.size()) {
			return;
		}
		if (goesOn) {
			drawn = events;
			table.setItemCount(events.size());
		} else {
			redraw(events);
		}
		if (follow && !events.isEmpty()) {
			table.showItem(table.getItem(events.size() - 1));
		}
	}

	/** Copies the selected lines. */
	void copy() {
		String lines = model.lines(sortedSelection());
		if (!lines.isEmpty()) {
			TableCopy.copy(table.getDisplay(), lines);
		}
	}

	/** @return whether the lines that are drawn stay, and others came at most at the end */
	private boolean goesOn(List<ServerEvent> events) {
		if (events.size() < drawn.size()) {
			return false;
		}
		for (int row = 0; row < drawn.size(); row++) {
			// By identity: comparing whole transfers would be slow.
			if (events.get(row) != drawn.get(row)) {
				return false;
			}
		}
		return true;
	}

	private void redraw(List<ServerEvent> events) {
		List<ServerEvent> selected = IntStream.of(sortedSelection()).mapToObj(drawn::get).toList();
		int top = table.getTopIndex();
		drawn = events;
		table.setRedraw(false);
		table.deselectAll();
		table.setItemCount(events.size());
		table.clearAll();
		table.select(model.rows(selected));
		table.setTopIndex(top);
		table.setRedraw(true);
	}

	private int[] sortedSelection() {
		int[] rows = table.getSelectionIndices();
		Arrays.sort(rows);
		return rows;
	}

	/** The whole sentence, where the column is too narrow for it. */
	private static String toolTip(TableItem item) {
		String text = item == null ? "" : item.getText(LogColumn.TEXT.ordinal());
		return text.isEmpty() ? null : text.replace("&", "&&");
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int row = event.index;
		if (row < drawn.size()) {
			ServerEvent line = drawn.get(row);
			item.setText(Arrays.stream(LogColumn.values()).map(column -> column.text(line)).toArray(String[]::new));
			item.setImage(LogColumn.SEVERITY.ordinal(), SeveritySignals.image(line.severity()));
		}
	}
}
