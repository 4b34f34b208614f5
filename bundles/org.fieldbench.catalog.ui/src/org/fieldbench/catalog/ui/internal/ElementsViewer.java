/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.check.CatalogProblem.Severity;
import org.fieldbench.ui.WidgetIds;

/** The tree of a catalog's elements. */
final class ElementsViewer {

	private final TreeViewer viewer;
	private final ElementLabels labels = new ElementLabels();
	private final Catalog catalog;

	ElementsViewer(Composite parent, Catalog catalog, Consumer<EObject> onSelection) {
		this.catalog = catalog;
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTree(), "catalog.elements");
		viewer.setContentProvider(new ElementTree());
		viewer.setLabelProvider(labels);
		viewer.setInput(new Object[] { catalog });
		viewer.expandToLevel(2);
		viewer.addSelectionChangedListener(event -> onSelection.accept(selected()));
	}

	/** Its context menu is filled by commands, also those of other bundles. */
	void register(IWorkbenchPartSite site) {
		MenuManager menu = new MenuManager();
		menu.add(new Separator("edit"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		site.registerContextMenu(menu, viewer);
		site.setSelectionProvider(viewer);
	}

	EObject selected() {
		return switch (viewer.getStructuredSelection().getFirstElement()) {
		case EObject element -> element;
		case ElementTree.Group group -> group.catalog();
		case null, default -> catalog;
		};
	}

	Optional<EReference> selectedPlace() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ElementTree.Group group ? Optional.of(group.place())
				: Optional.empty();
	}

	void select(EObject element) {
		viewer.setSelection(new TreeSelection(new TreePath(ElementTree.wayTo(element).toArray())), true);
	}

	/** Shows the elements anew; where the chosen one is gone, the catalog is chosen. */
	void refresh(List<CatalogProblem> problems) {
		Map<EObject, Severity> own = new HashMap<>();
		problems.stream().filter(problem -> problem.subject() != null)
				.forEach(problem -> own.merge(problem.subject(), problem.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
		labels.mark(ElementTree.spread(own));
		viewer.refresh();
		if (viewer.getSelection().isEmpty()) {
			viewer.setSelection(new StructuredSelection(catalog));
		}
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}
}
