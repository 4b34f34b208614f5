/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.ui.internal.reading.ShownArticle;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Over the list of articles: that some of the watched ones changed, until the user has seen it. Takes no room otherwise. */
public final class WatchNote {

	private static final String VIEW = "org.eclipse.ui.views.showView";
	private static final String VIEW_ID = "org.eclipse.ui.views.showView.viewId";

	private final Composite strip;
	private final MessageLine message;
	private final ReaderMarks marks;
	private String seen = "";

	/** @param parent has a {@code GridLayout} */
	public WatchNote(Composite parent, ReaderMarks marks) {
		this.marks = marks;
		strip = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(strip);
		message = WidgetIds.tag(new MessageLine(strip), "kb.news");
		button("My Articles", "kb.news.show", () -> ShownArticle.run(VIEW, Map.of(VIEW_ID, MyArticlesView.ID)));
		button("Not Now", "kb.news.later", () -> { });
		strip.setVisible(false);
		Runnable again = Refresh.of(strip, this::update)::request;
		marks.addListener(again);
		strip.addDisposeListener(event -> marks.removeListener(again));
		update();
	}

	private void button(String label, String id, Runnable action) {
		Button button = WidgetIds.tag(new Button(strip, SWT.PUSH), id);
		button.setText(label);
		button.addListener(SWT.Selection, event -> {
			seen = marks.now().note();
			update();
			action.run();
		});
	}

	private void update() {
		String note = marks.now().note();
		boolean visible = !note.isEmpty() && !note.equals(seen);
		if (visible) {
			message.say(Signal.INFO, note);
		}
		strip.setVisible(visible);
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.getParent().layout(true);
	}
}
