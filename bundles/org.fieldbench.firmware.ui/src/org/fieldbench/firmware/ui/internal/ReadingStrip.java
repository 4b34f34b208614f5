/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.fieldbench.ui.WidgetIds;

/** How far a large firmware bundle is read, and a way to end that. Small ones are read before anybody could see it. */
final class ReadingStrip {

	private static final long LARGE = 16L << 20;
	private static final int UNITS = 1000;

	private final Composite strip;
	private final ProgressBar bar;

	/** @param cancel runs when the user has had enough */
	ReadingStrip(Composite parent, Runnable cancel) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
		bar = WidgetIds.tag(new ProgressBar(strip, SWT.HORIZONTAL), "firmware.progress");
		bar.setMaximum(UNITS);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
		Button button = WidgetIds.tag(new Button(strip, SWT.PUSH), "firmware.cancel");
		button.setText("&Cancel");
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cancel.run()));
	}

	/** To be followed by a layout. */
	void show(Optional<BundleDesk.Reading> reading) {
		boolean shown = reading.filter(now -> now.total() > LARGE || now.done() > LARGE).isPresent();
		reading.filter(now -> now.total() > 0).ifPresent(now -> bar.setSelection((int) (now.done() * UNITS / now.total())));
		strip.setVisible(shown);
		((GridData) strip.getLayoutData()).exclude = !shown;
	}
}
