/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A picture and a sentence or two, wrapped: a verdict, an error, or what to do while there is nothing to show. In a
 * {@code GridLayout} it takes no room while it says nothing.
 */
public final class MessageLine extends Composite {

	private static final int WIDTH_HINT = 120;

	private final Label icon;
	private final Label text;

	/** @param parent has a {@code GridLayout} */
	public MessageLine(Composite parent) {
		super(parent, SWT.NONE);
		// The themes' style sheets know no MessageLine, only Composite.
		parent.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(this);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(this);
		icon = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH_HINT, SWT.DEFAULT).applyTo(text);
		clear();
	}

	/** Says something. @param sentence plain text */
	public void say(Signal signal, String sentence) {
		icon.setImage(signal.image());
		icon.setToolTipText(signal.word());
		text.setText(sentence.replace("&", "&&"));
		show(true);
	}

	/** Says nothing. */
	public void clear() {
		text.setText("");
		show(false);
	}

	/** @return what it says; empty when nothing */
	public String message() {
		return text.getText().replace("&&", "&");
	}

	private void show(boolean visible) {
		setVisible(visible);
		if (getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
		getShell().layout(new Control[] { icon, text }, SWT.DEFER);
	}
}
