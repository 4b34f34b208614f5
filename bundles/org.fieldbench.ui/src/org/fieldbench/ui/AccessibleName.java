/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Says to screen readers what a control is that no label stands before. */
public final class AccessibleName {

	/** Under which a control's data holds the name, for tests: SWT tells nobody but screen readers. */
	public static final String KEY = "org.fieldbench.ui.accessibleName";

	private AccessibleName() {
	}

	/**
	 * @param name what it shows, e.g. "Revisions"
	 * @return the control
	 */
	public static <C extends Control> C give(C control, String name) {
		control.setData(KEY, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return control;
	}
}
