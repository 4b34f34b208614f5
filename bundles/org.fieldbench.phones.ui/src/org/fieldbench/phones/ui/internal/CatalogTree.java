/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** The catalogs, each with its models. */
final class CatalogTree {

	private final TreeViewer viewer;

	CatalogTree(Composite parent, Consumer<Optional<PhoneModel>> onSelection) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTree(), "phones.tree");
		viewer.setContentProvider(new Models());
		viewer.setLabelProvider(new Names());
		viewer.addSelectionChangedListener(event -> onSelection.accept(selected()));
	}

	/** Shows catalogs, all unfolded, and selects the first model. */
	void show(List<Catalog> catalogs) {
		viewer.setInput(catalogs);
		viewer.expandAll();
		catalogs.stream().flatMap(catalog -> catalog.getModels().stream()).findFirst()
				.ifPresent(model -> viewer.setSelection(new StructuredSelection(model), true));
	}

	/** Selects a model. */
	void select(PhoneModel model) {
		viewer.setSelection(new StructuredSelection(model), true);
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	private Optional<PhoneModel> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof PhoneModel model ? Optional.of(model)
				: Optional.empty();
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
