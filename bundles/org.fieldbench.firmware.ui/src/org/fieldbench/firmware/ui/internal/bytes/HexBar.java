/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.firmware.content.BytePattern;
import org.fieldbench.ui.WidgetIds;

/** Where to go among the bytes, and what to find there. */
final class HexBar {

	private static final int TEXT = 0;
	private static final int ANY_CASE = 1;

	private final Text offset;
	private final Text pattern;
	private final Combo kind;
	private final Button next;
	private final Button cancel;

	HexBar(Composite parent, HexPane pane) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		offset = field(bar, "Go to &offset:", "firmware.hex.offset", HexOffset.RULE);
		GridDataFactory.swtDefaults().hint(offset.getLineHeight() * 5, SWT.DEFAULT).applyTo(offset);
		offset.addListener(SWT.DefaultSelection, event -> pane.go(offset.getText()));
		pattern = field(bar, "&Find:", "firmware.hex.pattern", "What to find, as text or as bytes in hexadecimal, e.g. 7F 45 4C 46");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(pattern);
		pattern.addListener(SWT.DefaultSelection, event -> pane.find());
		kind = WidgetIds.tag(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "firmware.hex.kind");
		kind.setItems("Text", "Text, any case", "Bytes");
		kind.select(ANY_CASE);
		next = button(bar, "Find &Next", "firmware.hex.next", pane::find);
		cancel = button(bar, "&Cancel", "firmware.hex.cancel", pane::cancel);
	}

	void focusOffset() {
		offset.setFocus();
		offset.selectAll();
	}

	void focusPattern() {
		pattern.setFocus();
		pattern.selectAll();
	}

	/** @return what was typed; empty if it is nothing to find */
	Optional<BytePattern> pattern() {
		int chosen = kind.getSelectionIndex();
		return chosen == TEXT || chosen == ANY_CASE ? BytePattern.ofText(pattern.getText(), chosen == ANY_CASE) : BytePattern.ofHex(pattern.getText());
	}

	/** @return what can be typed, for the user */
	String rule() {
		return kind.getSelectionIndex() <= ANY_CASE ? "Type the text to find." : "Type the bytes to find in hexadecimal, two digits each, e.g. 7F 45 4C 46.";
	}

	void enable(boolean there, boolean searching) {
		offset.setEnabled(there);
		pattern.setEnabled(there);
		kind.setEnabled(there);
		next.setEnabled(there && !searching);
		cancel.setEnabled(searching);
	}

	private static Text field(Composite bar, String title, String id, String toolTip) {
		new Label(bar, SWT.NONE).setText(title);
		Text text = WidgetIds.tag(new Text(bar, SWT.BORDER | SWT.SINGLE), id);
		text.setToolTipText(toolTip);
		return text;
	}

	private static Button button(Composite bar, String title, String id, Runnable action) {
		Button button = WidgetIds.tag(new Button(bar, SWT.PUSH), id);
		button.setText(title);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
