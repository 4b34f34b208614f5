/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.ui.internal.talk.DiscussionModel.Settled;
import org.fieldbench.ui.WidgetIds;

/** Which comments are wanted: those of a state, those about a step, those that are settled or not. */
final class DiscussionFilter {

	private final Combo state;
	private final Combo subject;

	DiscussionFilter(Composite parent, Runnable changed) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		state = combo(row, "&State:", "discussion.state", changed);
		state.setItems(Stream.concat(Stream.of(Settled.values()).map(Settled::label), Stream.of(CommentState.values()).map(CommentState::label))
				.toArray(String[]::new));
		state.select(0);
		subject = combo(row, "&About:", "discussion.about", changed);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(subject);
		setSteps(List.of());
	}

	private static Combo combo(Composite row, String label, String id, Runnable changed) {
		new Label(row, SWT.NONE).setText(label);
		Combo combo = WidgetIds.tag(new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN), id);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		return combo;
	}

	/** @param steps the texts of the article's steps */
	void setSteps(List<String> steps) {
		String former = subject.getText();
		subject.setItems(Stream.concat(Stream.of("Everything"), CommentDialog.subjects(steps).stream()).toArray(String[]::new));
		subject.select(Math.max(0, subject.indexOf(former)));
	}

	/** Shows everything again. */
	void reset() {
		state.select(0);
		subject.select(0);
	}

	Optional<CommentState> state() {
		int at = state.getSelectionIndex() - Settled.values().length;
		return at < 0 ? DiscussionModel.NOT_THROWN_AWAY : Optional.of(CommentState.values()[at]);
	}

	Settled settled() {
		int at = state.getSelectionIndex();
		return at > 0 && at < Settled.values().length ? Settled.values()[at] : Settled.ANY;
	}

	/** @return as {@link DiscussionModel} takes it */
	int subject() {
		return subject.getSelectionIndex() <= 0 ? DiscussionModel.ANY : subject.getSelectionIndex() - 1;
	}
}
