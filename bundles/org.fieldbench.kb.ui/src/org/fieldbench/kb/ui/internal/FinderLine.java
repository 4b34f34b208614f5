/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.fieldbench.ui.WidgetIds;

/** The line below the search: another question to ask, how many were found, how far the index is. Takes no room while it is empty. */
final class FinderLine {

	private static final int WIDTH_HINT = 120;

	private final Link link;

	/** @param follow is called when the user takes the suggestion */
	FinderLine(Composite parent, Runnable follow) {
		link = WidgetIds.tag(new Link(parent, SWT.WRAP), "kb.found");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH_HINT, SWT.DEFAULT).exclude(true).applyTo(link);
		link.addListener(SWT.Selection, event -> follow.run());
		link.setVisible(false);
	}

	void show(String text) {
		if (!text.equals(link.getText())) {
			link.setText(text);
			link.setVisible(!text.isEmpty());
			((GridData) link.getLayoutData()).exclude = text.isEmpty();
			link.getParent().layout();
		}
	}
}
