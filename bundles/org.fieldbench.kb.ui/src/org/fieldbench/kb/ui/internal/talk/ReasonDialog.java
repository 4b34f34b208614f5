/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.WidgetIds;

/** Asks why something is decided, and what, where there is a choice. */
final class ReasonDialog extends TalkDialog {

	private static final int WIDTH = 320;

	private final String subject;
	private final List<String> choices;
	private final BiFunction<Integer, Signature, AnswerJob.Work<?>> deciding;
	private Combo choice;
	private Text reason;

	/**
	 * @param subject what it is about
	 * @param choices what may be decided; none when that is settled
	 * @param deciding gets the number of the choice, and who and why
	 */
	ReasonDialog(Shell shell, String title, String action, String subject, List<String> choices,
			BiFunction<Integer, Signature, AnswerJob.Work<?>> deciding) {
		super(shell, title, action);
		this.subject = subject;
		this.choices = choices;
		this.deciding = deciding;
	}

	@Override
	void ask(Composite rows) {
		topLabel(rows, "About:");
		Label about = new Label(rows, SWT.WRAP);
		about.setText(subject.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
		if (!choices.isEmpty()) {
			label(rows, "&New state:");
			choice = WidgetIds.tag(new Combo(rows, SWT.READ_ONLY | SWT.DROP_DOWN), "reason.choice");
			choice.setItems(choices.toArray(String[]::new));
			choice.select(0);
		}
		label(rows, "&Remark:");
		reason = WidgetIds.tag(new Text(rows, SWT.BORDER), "reason.text");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(reason);
		if (choices.isEmpty()) {
			reason.setFocus();
		}
	}

	@Override
	AnswerJob.Work<?> work() {
		return deciding.apply(choice == null ? 0 : choice.getSelectionIndex(), new Signature(Signature.user(), reason.getText()));
	}
}
