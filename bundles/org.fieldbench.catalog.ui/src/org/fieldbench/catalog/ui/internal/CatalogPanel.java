/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.fieldbench.catalog.check.CatalogCheck;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.editing.CatalogDocument;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.WidgetIds;

/** What the editor shows; keeps the tree, the form and the problems in step with the document. */
final class CatalogPanel {

	private static final int[] SHARES = { 38, 62 };
	private static final int[] HEIGHTS = { 78, 22 };

	private final CatalogDocument document;
	private final MessageLine message;
	private final ElementsViewer elements;
	private final ElementForm form;
	private final ProblemsList problems;
	private final boolean shipped;
	private List<CatalogProblem> found = List.of();

	CatalogPanel(Composite parent, CatalogDocument document, IWorkbenchPartSite site, boolean shipped) {
		this.document = document;
		this.shipped = shipped;
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(page);
		EditorBar.add(page, site);
		message = WidgetIds.tag(new MessageLine(page), "catalog.message");
		SashForm rows = new SashForm(page, SWT.VERTICAL);
		rows.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		SashForm columns = new SashForm(rows, SWT.HORIZONTAL);
		elements = new ElementsViewer(columns, document.catalog(), this::chosen);
		form = new ElementForm(columns, document.edits(), !shipped);
		columns.setWeights(SHARES);
		problems = new ProblemsList(rows, problem -> reveal(problem.subject(), problem.feature()));
		rows.setWeights(HEIGHTS);
		elements.register(site);
		document.onChange(this::refresh);
		elements.select(document.catalog());
		refresh();
	}

	/** @return the element that is chosen; the catalog when none is */
	EObject selected() {
		return elements.selected();
	}

	/** @return the place whose heading is chosen, by which the user says what to add; empty when it is no heading */
	Optional<EReference> selectedPlace() {
		return elements.selectedPlace();
	}

	/** Chooses an element, and one of its fields. @param feature null for none */
	void reveal(EObject element, EStructuralFeature feature) {
		if (element != null) {
			elements.select(element);
			form.reveal(feature);
		}
	}

	/** Takes over what is being typed. */
	void commit() {
		form.commit();
	}

	void setFocus() {
		elements.setFocus();
	}

	private void chosen(EObject element) {
		form.show(element);
		form.refresh(found);
	}

	private void refresh() {
		found = CatalogCheck.of(document.catalog());
		elements.refresh(found);
		form.show(elements.selected());
		form.refresh(found);
		problems.show(found);
		EditorMessage.of(found, document.losses(), shipped).sayOn(message);
	}
}
