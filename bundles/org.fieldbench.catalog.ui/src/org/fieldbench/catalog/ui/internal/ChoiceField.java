/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.catalog.editing.ElementWords;

/** One of several values, or none. */
final class ChoiceField implements FieldWidget {

	private static final String NONE = "(none)";

	private final FieldValue value;
	private final List<Object> choices = new ArrayList<>();
	private final Combo combo;

	/** @param optional whether none is a choice */
	ChoiceField(Composite parent, FieldValue value, List<?> choices, boolean optional, boolean editable, Sink sink) {
		this.value = value;
		if (optional) {
			this.choices.add(null);
		}
		this.choices.addAll(choices);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		this.choices.forEach(choice -> combo.add(choice == null ? NONE : ElementWords.value(choice)));
		combo.setEnabled(editable);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sink.set(this.choices.get(combo.getSelectionIndex()))));
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public void refresh() {
		int index = choices.indexOf(value.value());
		if (index < 0) {
			combo.deselectAll();
		} else {
			combo.select(index);
		}
	}
}
