/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.ui.WidgetIds;

/** What can be asked: a sentence for the tooltip, and a popup with all of it. */
final class SearchHelp extends PopupDialog {

	/** One line of it. */
	static final String BRIEF = "Words, \"phrases\", -not this, tag:, model:, state:";

	private static final int MARGIN = 8;
	/** Where the second column begins, in pixels. */
	private static final int COLUMN = 130;
	private static final String TEXT = """
			boot code	both words, in any of their forms; the last one may be a beginning
			"boot code"	these words, one after the other
			-vlan	not this word; also -"a phrase" and -tag:power
			tag:power	a tag; of several words: tag:"power supply"
			model:IP710	a phone model
			state:draft	a state; what is in the trash is found only with state:trash

			All of it can be combined. Looked through are ids, titles, tags, models, texts,
			comments, and attachments that are text. Favourites and featured articles come first.""";

	private final Button button;

	private SearchHelp(Button button) {
		super(button.getShell(), SWT.TOOL, true, false, false, false, false, "What You Can Search For", "Esc closes this.");
		this.button = button;
	}

	/** Makes the button that opens it. */
	static void button(Composite parent) {
		Button button = WidgetIds.tag(new Button(parent, SWT.PUSH), "kb.search.help");
		button.setText("?");
		button.setToolTipText("What you can search for");
		button.addListener(SWT.Selection, event -> new SearchHelp(button).open());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		StyledText text = WidgetIds.tag(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI), "kb.search.help.text");
		text.setText(TEXT);
		text.setTabStops(new int[] { COLUMN });
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return text;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return button.toDisplay(Math.min(0, button.getSize().x - size.x), button.getSize().y);
	}
}
