/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** The catalogs, each with its models, and a field that finds some of them. */
final class CatalogTree {

	private final Text typed;
	private final TreeViewer viewer;
	private ModelSearch search = new ModelSearch("");

	CatalogTree(Composite parent, Consumer<Optional<PhoneModel>> onSelection) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(page);
		typed = WidgetIds.tag(new Text(page, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH), "phones.search");
		typed.setMessage("Find a model");
		typed.setToolTipText("Part of a name, an alias or the vendor");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
		viewer = new TreeViewer(page, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
		WidgetIds.tag(viewer.getTree(), "phones.tree");
		viewer.setContentProvider(new Models());
		viewer.setLabelProvider(new Names());
		viewer.addFilter(new Found());
		viewer.addSelectionChangedListener(event -> onSelection.accept(selected()));
		typed.addModifyListener(event -> find(typed.getText()));
	}

	/** Shows catalogs, all unfolded. The model that was selected stays so if there still is one of its id, else the first is. */
	void show(List<Catalog> catalogs) {
		Optional<String> before = selected().map(PhoneModel::getId);
		viewer.setInput(catalogs);
		viewer.expandAll();
		catalogs.stream().flatMap(catalog -> catalog.getModels().stream())
				.filter(model -> before.filter(id -> id.equals(model.getId())).isPresent() && search.finds(model)).findFirst()
				.ifPresentOrElse(this::select, this::selectFirst);
	}

	/** Selects a model, also one that was not searched for. */
	void select(PhoneModel model) {
		if (!search.finds(model)) {
			typed.setText("");
		}
		viewer.setSelection(new StructuredSelection(model), true);
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	/** The selected model stays as long as it is found; else the first that is found is selected. */
	private void find(String words) {
		search = new ModelSearch(words);
		viewer.refresh();
		viewer.expandAll();
		if (selected().filter(search::finds).isEmpty()) {
			selectFirst();
		}
	}

	@SuppressWarnings("unchecked") // the input is nothing else
	private void selectFirst() {
		((List<Catalog>) viewer.getInput()).stream().flatMap(catalog -> catalog.getModels().stream()).filter(search::finds).findFirst()
				.ifPresent(model -> viewer.setSelection(new StructuredSelection(model), true));
	}

	private Optional<PhoneModel> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof PhoneModel model ? Optional.of(model)
				: Optional.empty();
	}

	private final class Found extends ViewerFilter {
		@Override
		public boolean select(Viewer tree, Object parent, Object element) {
			return search.isEmpty() || (element instanceof Catalog catalog ? catalog.getModels().stream().anyMatch(search::finds)
					: search.finds((PhoneModel) element));
		}
	}

	private static final class Models implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Catalog catalog ? catalog.getModels().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof PhoneModel model ? model.eContainer() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Catalog catalog && !catalog.getModels().isEmpty();
		}
	}

	private static final class Names extends LabelProvider {
		@Override
		public String getText(Object element) {
			return element instanceof Catalog catalog ? catalog.getVendor() : ((PhoneModel) element).getName();
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(CatalogTree.class, element instanceof Catalog ? "catalog" : "phone");
		}
	}
}
