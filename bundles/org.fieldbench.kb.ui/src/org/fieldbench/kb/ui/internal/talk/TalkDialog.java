/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.TabLeaves;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Asks for something and keeps it. It closes when that is kept, so that nothing that was written is lost by a failure. */
abstract class TalkDialog extends TitledDialog {

	private static final int WIDTH = 460;
	private static final int LINES_WIDTH = 200;

	private final String action;

	/** @param action what the button says */
	TalkDialog(Shell shell, String title, String action) {
		super(shell, title);
		this.action = action;
	}

	@Override
	protected void fill(Composite area) {
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(rows);
		ask(rows);
		addMessage(area, "talk.message");
	}

	/** @param rows has a grid of two columns */
	abstract void ask(Composite rows);

	/** @return what keeps the answers; made on the display's thread, run in the background */
	abstract AnswerJob.Work<?> work();

	static void label(Composite rows, String text) {
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(labelled(rows, text));
	}

	/** For a text of several lines. */
	static void topLabel(Composite rows, String text) {
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(labelled(rows, text));
	}

	private static Label labelled(Composite rows, String text) {
		Label label = new Label(rows, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** A text of several lines, which Tab leaves; Enter with the key of commands does what the button does. */
	final Text lines(Composite rows, String id, int height) {
		Text text = TabLeaves.of(WidgetIds.tag(new Text(rows, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), id));
		GridDataFactory.fillDefaults().grab(true, true).hint(LINES_WIDTH, height).applyTo(text);
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				okPressed();
			}
		}));
		return text;
	}

	static Composite row(Composite rows, int columns) {
		Composite row = new Composite(rows, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, action, true), "talk.ok");
		WidgetIds.tag(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "talk.cancel");
	}

	@Override
	protected void okPressed() {
		setBusy(true);
		AnswerJob.run(getShell().getText(), getShell(), work(), done -> {
			close(OK);
			kept(done);
		}, this::refuse);
	}

	/** The answers are kept, and the dialog is closed. @param outcome what {@link #work} gave; may be null */
	void kept(Object outcome) {
		// Most need not show it.
	}

	private void close(int code) {
		setReturnCode(code);
		close();
	}

	void refuse(String problem) {
		sayBad(problem);
		setBusy(false);
	}

	private void setBusy(boolean busy) {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!busy);
		}
	}
}
