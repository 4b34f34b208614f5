/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.TableCopy;
import org.fieldbench.ui.WidgetIds;

/** The table of known phones with its filter, and the details of the one that is selected; or how to begin. */
final class KnownPanel {

	private static final int[] SHARES = { 62, 38 };

	private final Composite root;
	private final StackLayout stack = new StackLayout();
	private final EmptyInventory empty;
	private final Composite page;
	private final FilterBar filter;
	private final SashForm sash;
	private final TableViewer viewer;
	private final DetailsPanel details;
	private List<KnownPhone> shown = List.of();

	KnownPanel(Composite parent, KnownDesk desk, SelectionNews news) {
		root = new Composite(parent, SWT.NONE);
		root.setLayout(stack);
		empty = new EmptyInventory(root);
		page = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(page);
		filter = new FilterBar(page, desk, () -> show(desk.state()));
		sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		viewer = table(sash, desk);
		details = new DetailsPanel(sash, desk.inventory());
		sash.setWeights(SHARES);
		sash.setMaximizedControl(sash.getChildren()[0]);
		viewer.addSelectionChangedListener(event -> select(news));
		viewer.addDoubleClickListener(event -> KnownHandler.invoke("edit"));
		stack.topControl = page;
	}

	/** Not virtual: GTK breaks down when the theme changes while such a table has given rows back. */
	private TableViewer table(Composite parent, KnownDesk desk) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		var table = new ColumnTable<KnownPhone>(side, SWT.MULTI, List.of(KnownColumn.values()), KnownPanel::image);
		table.sortWith(order -> {
			desk.sort(order);
			show(desk.state());
		});
		WidgetIds.tag(table.viewer().getTable(), "known.phones");
		table.viewer().setInput(List.of());
		return table.viewer();
	}

	private static Image image(Column<KnownPhone> column, KnownPhone phone) {
		return column == KnownColumn.STATE ? phone.band().map(band -> KnownColumn.signal(band).image()).orElse(null) : null;
	}

	Control control() {
		return root;
	}

	TableViewer table() {
		return viewer;
	}

	void setFocus() {
		if (stack.topControl == page) {
			viewer.getTable().setFocus();
		} else {
			empty.setFocus();
		}
	}

	void focusFilter() {
		filter.setFocus();
	}

	void copy() {
		TableCopy.copy(viewer.getTable());
	}

	@SuppressWarnings("unchecked") // the input holds nothing else
	List<KnownPhone> selected() {
		return viewer.getStructuredSelection().toList();
	}

	void show(KnownDesk.State state) {
		boolean nothing = state.known() == 0 && state.suggestions() == 0 && state.problem().isEmpty();
		stack.topControl = nothing ? empty.control() : page;
		root.layout();
		filter.show(state);
		if (!state.rows().equals(shown)) {
			show(state.rows());
		}
	}

	private void show(List<KnownPhone> phones) {
		Set<Long> selected = selected().stream().map(KnownPhone::id).collect(Collectors.toCollection(HashSet::new));
		shown = phones;
		viewer.getTable().setRedraw(false);
		viewer.setInput(phones);
		viewer.getTable().setRedraw(true);
		viewer.setSelection(new StructuredSelection(phones.stream().filter(phone -> selected.contains(phone.id())).toList()));
	}

	private void select(SelectionNews news) {
		List<KnownPhone> phones = selected();
		details.show(phones);
		// Room for the table while there is nothing to tell.
		sash.setMaximizedControl(phones.isEmpty() ? sash.getChildren()[0] : null);
		if (phones.size() == 1) {
			news.selected(phones.get(0));
		}
	}
}
