/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;

/** Makes what shows a page: a browser or, where there is none, a text. */
final class ReadingPanes {

	private ReadingPanes() {
	}

	/**
	 * @param id of the widget
	 * @param onLink gets the addresses that the user chooses
	 */
	static ReadingPane create(Composite parent, String id, Consumer<String> onLink) {
		return EmbeddedBrowser.in(parent).<ReadingPane>map(browser -> new BrowserPane(browser, id, onLink))
				.orElseGet(() -> new FlowPane(parent, id, onLink));
	}
}
