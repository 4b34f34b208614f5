/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.ui.WidgetIds;

/** Says what to do while no firmware bundle is open. */
final class EmptyPage {

	private static final String TEXT = "No firmware bundle is open.\n\n"
			+ "Drop the vendor's files here, or open them from the disk. They are read where they lie: nothing in them is run.";

	private final Composite page;
	private final Button open;

	EmptyPage(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 12).applyTo(page);
		Label text = new Label(page, SWT.WRAP | SWT.CENTER);
		text.setText(TEXT);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.END).hint(200, SWT.DEFAULT).applyTo(text);
		open = WidgetIds.tag(new Button(page, SWT.PUSH), "firmware.open");
		open.setText("&Open Firmware Bundle\u2026");
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Commands.run(OpenHandler.COMMAND)));
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.BEGINNING).applyTo(open);
	}

	Control control() {
		return page;
	}

	void setFocus() {
		open.setFocus();
	}
}
