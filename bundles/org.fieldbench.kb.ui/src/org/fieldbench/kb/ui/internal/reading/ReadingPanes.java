/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTError;
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
		return Boolean.parseBoolean(System.getProperty(Reader.BROWSER, "true")) ? browser(parent, id, onLink) : new FlowPane(parent, id, onLink);
	}

	private static ReadingPane browser(Composite parent, String id, Consumer<String> onLink) {
		try {
			return new BrowserPane(parent, id, onLink);
		} catch (SWTError e) {
			ILog.of(ReadingPanes.class).warn("No browser can be embedded; articles are shown as text.", e);
			return new FlowPane(parent, id, onLink);
		}
	}
}
