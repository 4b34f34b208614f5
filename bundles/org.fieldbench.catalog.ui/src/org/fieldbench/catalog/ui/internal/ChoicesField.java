/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.fieldbench.catalog.editing.ElementWords;

/** Any number out of several values. */
final class ChoicesField implements FieldWidget {

	private static final int MOST_ROWS = 6;
	private static final int WIDTH = 200;

	private final FieldValue value;
	private final Table table;

	ChoicesField(Composite parent, FieldValue value, List<?> choices, boolean editable, Sink sink) {
		this.value = value;
		table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		choices.forEach(this::add);
		table.setEnabled(editable);
		int rows = Math.clamp(choices.size(), 1, MOST_ROWS);
		GridDataFactory.fillDefaults().hint(WIDTH, rows * table.getItemHeight()).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(table);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK) {
				sink.set(checked());
			}
		}));
	}

	@Override
	public Control control() {
		return table;
	}

	@Override
	public void refresh() {
		items().forEach(item -> item.setChecked(value.values().contains(item.getData())));
	}

	private void add(Object choice) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(ElementWords.value(choice));
		item.setData(choice);
	}

	private List<Object> checked() {
		return items().filter(TableItem::getChecked).map(TableItem::getData).toList();
	}

	private Stream<TableItem> items() {
		return Stream.of(table.getItems());
	}
}
