/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.ui.WidgetIds;

/** Says how to begin while no phone is known. */
final class EmptyInventory {

	private static final String TEXT = "No phone is known yet.\n\nKeep here which phones you nurse: where they are, which boot code and firmware is in"
			+ " them, and what was changed when. Add them one by one, or bring a list from a spreadsheet; nothing is written before you have"
			+ " seen what it does, and everything can be undone.";

	private final Composite page;
	private final Button add;

	EmptyInventory(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 12).numColumns(2).equalWidth(true).applyTo(page);
		Label text = WidgetIds.tag(new Label(page, SWT.WRAP | SWT.CENTER), "known.empty");
		text.setText(TEXT);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).align(SWT.FILL, SWT.END).hint(200, SWT.DEFAULT).applyTo(text);
		add = button("&Add Phone\u2026", "add", SWT.END);
		button("&Import Phones\u2026", "import", SWT.BEGINNING);
	}

	private Button button(String text, String action, int side) {
		Button button = WidgetIds.tag(new Button(page, SWT.PUSH), "known.empty." + action);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> KnownHandler.invoke(action)));
		GridDataFactory.fillDefaults().grab(true, true).align(side, SWT.BEGINNING).applyTo(button);
		return button;
	}

	Control control() {
		return page;
	}

	void setFocus() {
		add.setFocus();
	}
}
