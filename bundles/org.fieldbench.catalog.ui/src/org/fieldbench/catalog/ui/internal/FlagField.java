/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class FlagField implements FieldWidget {

	private final FieldValue value;
	private final Button button;

	FlagField(Composite parent, FieldValue value, boolean editable, Sink sink) {
		this.value = value;
		button = new Button(parent, SWT.CHECK);
		button.setEnabled(editable);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sink.set(button.getSelection())));
	}

	@Override
	public Control control() {
		return button;
	}

	@Override
	public void refresh() {
		button.setSelection(Boolean.TRUE.equals(value.value()));
	}
}
