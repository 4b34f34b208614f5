/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.TabLeaves;

/** A value that is typed. It is taken over when the field is left or Enter is pressed, so that undo goes by values, not by letters. */
final class TextField implements FieldWidget {

	private static final int WIDTH = 200;
	private static final int LINES = 3;

	private final FieldValue value;
	private final Sink sink;
	private final Text text;

	/** @param lines whether the value can have more than one */
	TextField(Composite parent, FieldValue value, boolean lines, boolean editable, Sink sink) {
		this.value = value;
		this.sink = sink;
		text = TabLeaves.of(new Text(parent, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)));
		text.setEditable(editable);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, lines ? LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> commit()));
		if (lines) {
			leaveByTab();
		}
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public void refresh() {
		if (!text.getText().equals(shown())) {
			text.setText(shown());
		}
	}

	@Override
	public void commit() {
		if (text.isDisposed() || !text.getEditable() || text.getText().equals(shown())) {
			return;
		}
		String typed = text.getText().replace(Text.DELIMITER, "\n");
		Optional<String> problem = value.problem(typed);
		if (problem.isPresent()) {
			sink.refuse(text, problem.get());
			refresh();
		} else {
			sink.set(value.parse(typed));
		}
	}

	private String shown() {
		return value.text().replace("\n", Text.DELIMITER);
	}

	/** In a text of several lines the tab key would else be typed. */
	private void leaveByTab() {
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}
}
