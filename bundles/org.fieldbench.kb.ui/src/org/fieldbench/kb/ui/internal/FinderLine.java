/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.fieldbench.ui.WidgetIds;

/** The line below the search: another question to ask, how many were found, how far the index is. Takes no room while it is empty. */
final class FinderLine {

	/** Addresses of its links: the other question, to end the building of the index, to go on with it. */
	static final String SUGGESTION = "suggestion";
	static final String STOP = "stop";
	static final String GO_ON = "go-on";

	private static final int WIDTH_HINT = 120;

	private final Link link;

	/** @param follow gets the address of the link that the user follows */
	FinderLine(Composite parent, Consumer<String> follow) {
		link = WidgetIds.tag(new Link(parent, SWT.WRAP), "kb.found");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH_HINT, SWT.DEFAULT).exclude(true).applyTo(link);
		link.addListener(SWT.Selection, event -> follow.accept(event.text));
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
