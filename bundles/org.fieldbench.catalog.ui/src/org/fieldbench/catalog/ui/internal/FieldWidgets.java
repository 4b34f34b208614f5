/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Makes the widget for a field. */
final class FieldWidgets {

	private FieldWidgets() {
	}

	static FieldWidget create(Composite parent, Field field, EObject element, boolean editable, FieldWidget.Sink sink) {
		FieldValue value = new FieldValue(element, field.feature());
		boolean optional = !field.feature().isRequired();
		return switch (field.kind()) {
		case LINE, NUMBER -> new TextField(parent, value, false, editable, sink);
		case PARAGRAPH, LINES -> new TextField(parent, value, true, editable, sink);
		case FLAG -> new FlagField(parent, value, editable, sink);
		case CHOICE -> new ChoiceField(parent, value, value.literals(), false, editable, sink);
		case CHOICES -> new ChoicesField(parent, value, value.literals(), editable, sink);
		case REFERENCE -> new ChoiceField(parent, value, value.candidates(), optional, editable, sink);
		case REFERENCES -> new ChoicesField(parent, value, value.candidates(), editable, sink);
		};
	}
}
