/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import org.eclipse.swt.widgets.Control;

/** What shows a field's value and takes a new one. */
interface FieldWidget {

	/** @return the widget that has the focus and the marks */
	Control control();

	/** Shows the value as it is now. */
	void refresh();

	/** Takes over what the user typed; does nothing when that was done as it was typed. */
	default void commit() {
		// Most widgets take over at once.
	}

	/** How a widget hands over what the user wants. */
	interface Sink {

		/** @param value null for none */
		void set(Object value);

		/** Says that what was typed is no value. */
		void refuse(Control control, String problem);
	}
}
