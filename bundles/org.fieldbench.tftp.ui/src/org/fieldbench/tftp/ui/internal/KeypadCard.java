/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.WidgetIds;

/** The server's address as it is keyed in on a phone, large enough to be read aloud across a desk. */
final class KeypadCard {

	private static final int LARGER = 9;

	private final Text keys;

	KeypadCard(Composite parent) {
		Composite card = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(card);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(card);
		Label title = new Label(card, SWT.NONE);
		title.setText("Key in on the phone (* types a period)");
		keys = WidgetIds.tag(new Text(card, SWT.READ_ONLY | SWT.SINGLE), "server.keypad");
		keys.setToolTipText("The server's address as it is typed on the phone's keypad");
		ResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), keys);
		keys.setFont(fonts.create(FontDescriptor.createFrom(keys.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(keys);
	}

	void show(String text) {
		keys.setText(text);
		keys.requestLayout();
	}
}
