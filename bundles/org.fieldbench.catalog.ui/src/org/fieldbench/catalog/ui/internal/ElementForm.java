/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.editing.CatalogEdits;
import org.fieldbench.catalog.editing.ElementWords;
import org.fieldbench.ui.WidgetIds;

/** The fields of the element that is chosen in the tree. */
final class ElementForm {

	private static final int MARK_MARGIN = 10;

	private final ScrolledComposite scroll;
	private final Map<EStructuralFeature, FieldWidget> widgets = new LinkedHashMap<>();
	private final Map<EStructuralFeature, ControlDecoration> marks = new LinkedHashMap<>();
	private final CatalogEdits edits;
	private final boolean editable;
	private EObject element;

	ElementForm(Composite parent, CatalogEdits edits, boolean editable) {
		this.edits = edits;
		this.editable = editable;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	/** Shows another element; null for none. */
	void show(EObject chosen) {
		// Not while the same one is shown: after an undo its fields still hold what was taken back.
		if (chosen == element && scroll.getContent() != null) {
			return;
		}
		commit();
		element = chosen;
		rebuild();
	}

	/** Takes over what is being typed. */
	void commit() {
		List.copyOf(widgets.values()).forEach(FieldWidget::commit);
	}

	/** Shows the values as they are now, and what is wrong with them. */
	void refresh(List<CatalogProblem> problems) {
		widgets.values().forEach(FieldWidget::refresh);
		marks.values().forEach(ControlDecoration::hide);
		problems.stream().filter(problem -> problem.subject() == element && problem.feature() != null).forEach(problem -> mark(problem.feature(),
				problem.message(), problem.severity() == CatalogProblem.Severity.ERROR));
	}

	/** Puts the cursor into the field of a feature. */
	void reveal(EStructuralFeature feature) {
		FieldWidget widget = widgets.get(feature);
		if (widget != null) {
			widget.control().setFocus();
		}
	}

	private void rebuild() {
		widgets.clear();
		marks.clear();
		Control old = scroll.getContent();
		Composite page = new Composite(scroll, SWT.NONE);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(MARK_MARGIN, 6).applyTo(page);
		if (element != null) {
			heading(page);
			Field.of(element).forEach(field -> add(page, field));
		}
		scroll.setContent(page);
		if (old != null) {
			old.dispose();
		}
		widgets.values().forEach(FieldWidget::refresh);
		fit();
	}

	private void heading(Composite page) {
		Label heading = WidgetIds.tag(new Label(page, SWT.WRAP), "catalog.kind");
		String doc = ElementDocs.of(element.eClass()).map(text -> ". " + text).orElse("");
		heading.setText((ElementWords.type(element.eClass()) + doc).replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
	}

	private void add(Composite page, Field field) {
		Label label = new Label(page, SWT.NONE);
		label.setText(field.title());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		EStructuralFeature feature = field.feature();
		FieldWidget widget = FieldWidgets.create(page, field, element, editable, new FormSink(element, feature));
		String doc = ElementDocs.of(feature).orElse("");
		label.setToolTipText(doc);
		widget.control().setToolTipText(doc);
		WidgetIds.tag(widget.control(), "catalog.field." + feature.getName());
		widgets.put(feature, widget);
		ControlDecoration mark = new ControlDecoration(widget.control(), SWT.LEFT | SWT.TOP);
		mark.hide();
		marks.put(feature, mark);
	}

	private void mark(EStructuralFeature feature, String text, boolean error) {
		ControlDecoration mark = marks.get(feature);
		if (mark != null) {
			mark.setImage(FieldDecorationRegistry.getDefault()
					.getFieldDecoration(error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage());
			mark.setDescriptionText(text);
			mark.show();
		}
	}

	private void fit() {
		Control page = scroll.getContent();
		if (page != null) {
			scroll.setMinSize(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
		}
	}

	/** Where the value of one feature goes. Keeps its element: a field can lose the focus when another one is shown already. */
	private final class FormSink implements FieldWidget.Sink {

		private final EObject owner;
		private final EStructuralFeature feature;

		FormSink(EObject owner, EStructuralFeature feature) {
			this.owner = owner;
			this.feature = feature;
		}

		@Override
		public void set(Object value) {
			edits.set(owner, feature, value);
		}

		@Override
		public void refuse(Control control, String problem) {
			mark(feature, problem, true);
		}
	}
}
