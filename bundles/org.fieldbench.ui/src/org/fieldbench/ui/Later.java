/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.swt.widgets.Control;

/** Brings what the background found to the thread of the display. */
public final class Later {

	private Later() {
	}

	/**
	 * Does something on the control's thread soon, unless the control is gone by then. May be called on any thread.
	 *
	 * @param control what the action changes
	 */
	public static void on(Control control, Runnable action) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
