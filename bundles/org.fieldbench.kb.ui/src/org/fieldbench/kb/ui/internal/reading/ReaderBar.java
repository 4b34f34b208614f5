/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fieldbench.kb.reading.TextMarks;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** The places that are marked: how many, which one is looked at; and a field to find others. Hidden while there are none. */
final class ReaderBar {

	/** What the user asks for. */
	interface Listener {

		/** Another text is to be found. */
		void find(TextMarks marks);

		/** @param steps 1 for the next place, -1 for the one before */
		void step(int steps);

		/** Nothing is to be marked any more. */
		void close();
	}

	private final Composite bar;
	private final Listener listener;
	private final Text field;
	private final Button matchCase;
	private final Label count;

	/** @param parent has a {@code GridLayout} */
	ReaderBar(Composite parent, Listener listener) {
		this.listener = listener;
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(4).spacing(6, 0).applyTo(bar);
		bar.setVisible(false);
		field = field();
		matchCase = matchCase();
		count = WidgetIds.tag(new Label(bar, SWT.NONE), "kb.find.count");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		tools();
	}

	private Text field() {
		Text text = WidgetIds.tag(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH), "kb.find");
		text.setMessage("Find in the article");
		text.setToolTipText("Enter goes to the next place, Shift+Enter to the one before, Escape ends");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		text.addModifyListener(event -> ask());
		text.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		return text;
	}

	private Button matchCase() {
		Button button = WidgetIds.tag(new Button(bar, SWT.CHECK), "kb.find.case");
		button.setText("&Match case");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		button.addListener(SWT.Selection, event -> ask());
		button.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		return button;
	}

	private void tools() {
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		tool(tools, "previous", "kb.find.previous", "The place before (Shift+F3)", () -> listener.step(-1));
		tool(tools, "next", "kb.find.next", "The next place (F3)", () -> listener.step(1));
		tool(tools, "unmark", "kb.find.close", "Remove the highlighting (Escape in the field)", listener::close);
	}

	private void tool(ToolBar tools, String icon, String id, String tip, Runnable action) {
		ToolItem item = WidgetIds.tag(new ToolItem(tools, SWT.PUSH), id);
		item.setImage(Icons.image(getClass(), icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void key(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			listener.close();
		} else if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			listener.step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
		}
	}

	private void ask() {
		listener.find(TextMarks.of(field.getText(), matchCase.getSelection()));
	}

	/** Lets the user type what to find; begins with a text, if it is short enough to be one. */
	void find(String begin) {
		show(true, true);
		if (!begin.isBlank() && begin.length() <= 80 && begin.indexOf('\n') < 0) {
			field.setText(begin);
		} else if (!field.getText().isBlank()) {
			ask();
		}
		field.setFocus();
		field.selectAll();
	}

	/** Says how many places are marked, and which one is looked at. */
	void say(int current, int hits) {
		count.setText(hits == 0 ? field.getText().isBlank() || !field.getVisible() ? "" : "Not in this article"
				: current + " of " + hits + (hits == 1 ? " place" : " places"));
		count.requestLayout();
	}

	/** Shows the places that a search marked. */
	void showHits() {
		show(true, isFinding());
	}

	boolean isFinding() {
		return bar.getVisible() && field.getVisible();
	}

	void hide() {
		show(false, false);
	}

	private void show(boolean visible, boolean finding) {
		include(bar, visible);
		include(field, finding);
		include(matchCase, finding);
		bar.getParent().layout(true, true);
	}

	private static void include(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}
}
