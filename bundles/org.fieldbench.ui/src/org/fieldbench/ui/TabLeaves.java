/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Lets Tab lead out of a text of several lines, as it leads out of all other fields: else it would be typed. */
public final class TabLeaves {

	private TabLeaves() {
	}

	/** @return the text */
	public static Text of(Text text) {
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		return text;
	}
}
