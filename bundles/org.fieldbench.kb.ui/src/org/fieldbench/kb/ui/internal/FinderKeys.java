/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Enter and the down key lead from the search to what it found. Who types faster than it answers gets there with the answer. */
final class FinderKeys {

	private final Text query;
	private final Runnable list;
	private String answered;
	private boolean waiting;

	/** @param list gets the keyboard */
	FinderKeys(Text query, Runnable list) {
		this.query = query;
		this.list = list;
		query.addListener(SWT.DefaultSelection, this::enter);
		query.addKeyListener(KeyListener.keyPressedAdapter(this::down));
		query.addModifyListener(event -> waiting = false);
	}

	/** The cancel sign in the field is told as the same event. */
	private void enter(Event event) {
		if (event.detail == SWT.NONE) {
			go();
		}
	}

	private void down(KeyEvent event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			go();
		}
	}

	private void go() {
		waiting = !query.getText().equals(answered);
		if (!waiting) {
			list.run();
		}
	}

	/** @param question that the list answers now */
	void answered(String question) {
		answered = question;
		if (waiting) {
			go();
		}
	}
}
