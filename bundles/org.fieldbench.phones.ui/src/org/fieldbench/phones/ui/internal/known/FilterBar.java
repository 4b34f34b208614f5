/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The filter, how many phones it picks, and what there is to say. */
final class FilterBar {

	private static final int COLUMNS = 3;
	private static final String HELP = "Words that must be found, or terms: model:IP710  site:\"New York\"  bootcode:<13  firmware:2x28  band:problem  "
			+ "seen:>30d  read:>1y  label:none; with - before it a term must not hold";

	private final Text text;
	private final Label count;
	private final MessageLine problem;
	private final MessageLine left;
	private final MessageLine seen;

	/** @param changed is called when the filter picks otherwise */
	FilterBar(Composite parent, KnownDesk desk, Runnable changed) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 0).applyTo(bar);
		text = WidgetIds.tag(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER), "known.filter");
		text.setMessage("Filter, e.g. york bootcode:<13");
		text.setToolTipText(HELP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		Button trash = WidgetIds.tag(new Button(bar, SWT.CHECK), "known.trash");
		trash.setText("&Trash");
		count = WidgetIds.tag(new Label(bar, SWT.RIGHT), "known.count");
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(count);
		problem = WidgetIds.tag(new MessageLine(parent), "known.problem");
		left = WidgetIds.tag(new MessageLine(parent), "known.left");
		seen = WidgetIds.tag(new MessageLine(parent), "known.seen");
		Refresh typed = Refresh.of(text, changed);
		text.addModifyListener(event -> {
			desk.filter(text.getText());
			typed.request();
		});
		trash.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			desk.showTrash(trash.getSelection());
			changed.run();
		}));
	}

	void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	void show(KnownDesk.State state) {
		count.setText(state.count());
		say(problem, Signal.CAUTION, state.problem());
		say(left, Signal.INFO, state.left());
		say(seen, Signal.INFO, state.suggestions() == 0 ? "" : (state.suggestions() == 1 ? "1 client that is not known" : state.suggestions()
				+ " clients that are not known") + " asked the TFTP server. To look at them: Phones Seen by the Server.");
	}

	private static void say(MessageLine line, Signal signal, String text) {
		if (text.isEmpty()) {
			line.clear();
		} else if (!text.equals(line.message())) {
			line.say(signal, text);
		}
	}
}
