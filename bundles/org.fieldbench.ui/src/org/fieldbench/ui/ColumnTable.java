/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * A table of {@link Column}s that fill its width, can be resized, sort by a click on their heading, and copy their selected
 * rows with the copy key.
 *
 * @param <T> type of the rows
 */
public final class ColumnTable<T> {

	private static final int SMALLEST_COLUMN = 24;

	private final TableViewer viewer;
	private final RowOrder<T> order = new RowOrder<>();
	private final TableColumnLayout layout = new TableColumnLayout();
	private Consumer<Comparator<T>> sorter = this::sortRows;

	/**
	 * @param parent has a {@code GridLayout}
	 * @param selection {@code SWT.SINGLE} or {@code SWT.MULTI}
	 * @param columns from left to right
	 * @param image picture of a cell, or null
	 */
	public ColumnTable(Composite parent, int selection, List<? extends Column<T>> columns,
			BiFunction<Column<T>, T, Image> image) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(frame);
		frame.setLayout(layout);
		viewer = new TableViewer(frame, selection | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		CellToolTips.enable(viewer);
		columns.forEach(column -> add(column, image));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setComparator(order);
		TableCopy.enable(viewer.getTable());
	}

	/** @return the viewer, for its input and selection */
	public TableViewer viewer() {
		return viewer;
	}

	/**
	 * Lets somebody else sort, for a table that shows only the first of many rows.
	 *
	 * @param sorter is told the order that the user wants, and sets the input anew
	 */
	public void sortWith(Consumer<Comparator<T>> sorter) {
		this.sorter = sorter;
	}

	private void add(Column<T> column, BiFunction<Column<T>, T, Image> image) {
		TableViewerColumn shown = new TableViewerColumn(viewer, column.rightAligned() ? SWT.RIGHT : SWT.LEFT);
		TableColumn widget = shown.getColumn();
		widget.setText(column.title());
		widget.setResizable(true);
		widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column, widget)));
		layout.setColumnData(widget, new ColumnWeightData(column.weight(), SMALLEST_COLUMN, true));
		shown.setLabelProvider(labels(column, image));
	}

	private void sortBy(Column<T> column, TableColumn widget) {
		Table table = viewer.getTable();
		boolean descending = table.getSortColumn() == widget && table.getSortDirection() == SWT.UP;
		table.setSortColumn(widget);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		sorter.accept(descending ? column.order().reversed() : column.order());
	}

	private void sortRows(Comparator<T> wanted) {
		order.use(wanted);
		viewer.refresh();
	}

	@SuppressWarnings("unchecked") // the input holds nothing else
	private static <T> ColumnLabelProvider labels(Column<T> column, BiFunction<Column<T>, T, Image> image) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return column.text((T) row);
			}

			@Override
			public Image getImage(Object row) {
				return image.apply(column, (T) row);
			}

			@Override
			public String getToolTipText(Object row) {
				String text = column.toolTip((T) row);
				return text.isBlank() ? null : text;
			}
		};
	}
}
