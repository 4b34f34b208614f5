/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.swt.widgets.Widget;

/** Names for widgets by which tests find them. */
public final class WidgetIds {

	/** Key of {@link Widget#setData(String, Object)}. */
	public static final String KEY = "org.fieldbench.id";

	private WidgetIds() {
	}

	/**
	 * Names a widget.
	 *
	 * @param id unique in the window, e.g. "phones.decoder.shown"
	 * @return the widget
	 */
	public static <W extends Widget> W tag(W widget, String id) {
		widget.setData(KEY, id);
		return widget;
	}
}
