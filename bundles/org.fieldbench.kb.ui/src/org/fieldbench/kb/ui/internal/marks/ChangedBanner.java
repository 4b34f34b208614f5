/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.kb.ui.internal.reading.ShownArticle;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Over an article that is watched and changed since it was read: says so, and offers to show what. Takes no room otherwise. */
public final class ChangedBanner {

	private final Composite strip;
	private final MessageLine message;
	private final ReaderMarks marks;
	private final CurrentArticle current;

	/** @param parent has a {@code GridLayout} */
	public ChangedBanner(Composite parent, ReaderMarks marks, CurrentArticle current) {
		this.marks = marks;
		this.current = current;
		strip = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(3).spacing(6, 4).applyTo(strip);
		message = WidgetIds.tag(new MessageLine(strip), "kb.changed");
		message.say(Signal.INFO, "Changed since you read it.");
		button("&Show What Changed", "kb.changed.show", "org.fieldbench.kb.ui.showChanges");
		button("Mark as &Read", "kb.changed.read", "org.fieldbench.kb.ui.markRead");
		strip.setVisible(false);
		listen();
	}

	private void button(String label, String id, String command) {
		Button button = WidgetIds.tag(new Button(strip, SWT.PUSH), id);
		button.setText(label);
		button.addListener(SWT.Selection, event -> ShownArticle.run(command, Map.of()));
	}

	private void listen() {
		Runnable again = Refresh.of(strip, this::update)::request;
		Consumer<Article> shown = article -> update();
		marks.addListener(again);
		current.addListener(shown);
		strip.addDisposeListener(event -> {
			marks.removeListener(again);
			current.removeListener(shown);
		});
	}

	private void update() {
		boolean changed = current.id().filter(marks.now().changed()::contains).isPresent();
		if (changed != strip.getVisible()) {
			strip.setVisible(changed);
			((GridData) strip.getLayoutData()).exclude = !changed;
			strip.getParent().layout(true);
		}
	}
}
